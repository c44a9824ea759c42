import type { LessonView } from '../../../core/contract/views';
import { assertNever } from '../../../core/shared/assert-never';
import { fallBack, openRoom, showOfflinePlan } from '../../stores/meeting';
import { roomOf } from './room-words';

/** Does what the main button of a lesson says. */
export async function doMainAction(lesson: LessonView): Promise<void> {
  const { mainAction } = lesson;
  switch (mainAction.kind) {
    case 'open': {
      const room = roomOf(lesson, mainAction.roomId);
      if (room !== undefined) await openRoom(lesson.id, room, false);
      return;
    }
    case 'fall-back':
      return fallBack(lesson.id);
    case 'offline-plan':
      return showOfflinePlan(lesson.id);
    case 'none':
      return;
    default:
      return assertNever(mainAction);
  }
}
