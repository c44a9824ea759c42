import type { LessonView } from '../../../core/contract/views';
import { useTranslate } from '../../components/translation';
import { openRoom } from '../../stores/meeting';
import { RoomLine } from './room-line';
import { presentRoom, toolName } from './room-words';
import styles from './today.module.css';

type Props = { readonly lesson: LessonView; readonly timeZone: string };

/** The usual room in words, then the one that the class has moved to; the others one press away. */
export function RoomState({ lesson, timeZone }: Props) {
  const t = useTranslate();
  const [first] = lesson.rooms;
  const present = presentRoom(lesson);
  if (first === undefined || present === undefined) return null;
  const shown = present === first ? [first] : [first, present];
  const others = lesson.rooms.filter((room) => !shown.includes(room));
  return (
    <>
      {shown.map((room) => (
        <RoomLine key={room.id} lesson={lesson} room={room} timeZone={timeZone} />
      ))}
      {others.length > 0 && (
        <details className="fold">
          <summary>{t('today.otherRooms')}</summary>
          <ul className={styles.otherRooms}>
            {others.map((room) => (
              <li key={room.id}>
                <button
                  type="button"
                  className="link-button"
                  onClick={() => void openRoom(lesson.id, room, true)}
                >
                  {t('today.openRoom', { tool: toolName(t, lesson, room) })}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
