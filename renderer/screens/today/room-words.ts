import type { LessonRoom } from '../../../core/contract/meeting-views';
import type { LessonView } from '../../../core/contract/views';
import { assertNever } from '../../../core/shared/assert-never';
import type { Translate } from '../../../core/strings/translate';

type InLesson = Pick<LessonView, 'rooms' | 'meeting' | 'mainAction' | 'nextRoomId'>;

/** The room that the class is in: the last opened, else the first of its chain. */
export function presentRoom(lesson: InLesson): LessonRoom | undefined {
  return roomOf(lesson, lesson.meeting?.roomId) ?? lesson.rooms[0];
}

export function roomOf(lesson: InLesson, roomId: string | undefined): LessonRoom | undefined {
  return lesson.rooms.find(({ id }) => id === roomId);
}

/** « Jitsi »; with its host where the tool alone does not tell the room from another one. */
export function toolName(t: Translate, lesson: InLesson, room: LessonRoom): string {
  const sameTool = lesson.rooms.filter(({ product }) => product === room.product).length > 1;
  if (room.product === 'page') return room.host;
  const tool = t(`profiles.products.${room.product}`);
  return sameTool ? t('today.toolAt', { tool, host: room.host }) : tool;
}

/** What a room is called in a sentence: « Salle officielle », « Salle Jitsi ». */
export function roomName(t: Translate, lesson: InLesson, room: LessonRoom): string {
  return room.official
    ? t('today.officialRoom')
    : t('today.roomOf', { tool: toolName(t, lesson, room) });
}

/** « La salle ne marche pas », and which one once the class has moved. */
export function reportWords(t: Translate, lesson: InLesson): string {
  const present = presentRoom(lesson);
  return present === undefined || present === lesson.rooms[0]
    ? t('today.report')
    : t('today.reportOf', { tool: toolName(t, lesson, present) });
}

/** The words of the main button; null where there is none. */
export function mainWords(t: Translate, lesson: InLesson): string | null {
  const { mainAction } = lesson;
  switch (mainAction.kind) {
    case 'open':
      return openWords(t, lesson, mainAction.roomId);
    case 'fall-back':
      return fallBackWords(t, lesson, mainAction.roomId);
    case 'offline-plan':
      return t('today.offlinePlan');
    case 'none':
      return null;
    default:
      return assertNever(mainAction);
  }
}

/** « Basculer vers Zoom »; « Revenir à la salle officielle » once the class has left it. */
export function fallBackWords(t: Translate, lesson: InLesson, roomId: string): string {
  const room = roomOf(lesson, roomId);
  if (room?.official === true) return t('today.goBack');
  return t('today.fallBack', { tool: room === undefined ? '' : toolName(t, lesson, room) });
}

/** « Ouvrir la classe virtuelle », « Rouvrir la salle Jitsi ». */
export function openWords(t: Translate, lesson: InLesson, roomId: string): string {
  const room = roomOf(lesson, roomId);
  const again = lesson.meeting?.roomId === roomId;
  if (room === undefined || room.official) {
    return t(again ? 'today.openOfficialAgain' : 'today.openOfficial');
  }
  const tool = toolName(t, lesson, room);
  return t(again ? 'today.openRoomAgain' : 'today.openRoom', { tool });
}
