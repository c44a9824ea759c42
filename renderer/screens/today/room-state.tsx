import type { LessonRoom } from '../../../core/contract/meeting-views';
import type { LessonView } from '../../../core/contract/views';
import { RoomLine } from './room-line';
import { presentRoom } from './room-words';

type Props = { readonly lesson: LessonView; readonly timeZone: string };

/** The usual room in words, then the one that the class has moved to. */
export function RoomState({ lesson, timeZone }: Props) {
  return shownRooms(lesson).map((room) => (
    <RoomLine key={room.id} lesson={lesson} room={room} timeZone={timeZone} />
  ));
}

export function shownRooms(lesson: LessonView): readonly LessonRoom[] {
  const [first] = lesson.rooms;
  const present = presentRoom(lesson);
  if (first === undefined || present === undefined) return [];
  return present === first ? [first] : [first, present];
}
