import type { LessonView } from '../../../core/contract/views';
import type { RoomTarget } from '../../../core/meeting/room';
import { assertNever } from '../../../core/shared/assert-never';

/** What the room button of a lesson opens, and the words of `today` that it carries. */
export type RoomAction = {
  readonly target: RoomTarget;
  readonly words:
    | 'openOfficial'
    | 'openOfficialAgain'
    | 'fallBack'
    | 'openJitsi'
    | 'openJitsiAgain';
};

export function roomAction(lesson: LessonView): RoomAction | null {
  const opened = lesson.meeting?.target;
  // A class that has moved is never moved back by the program.
  if (opened === 'jitsi' && lesson.rooms.jitsi !== null) {
    return { target: 'jitsi', words: 'openJitsiAgain' };
  }
  switch (lesson.mainAction) {
    case 'open-official':
      return {
        target: 'official',
        words: opened === 'official' ? 'openOfficialAgain' : 'openOfficial',
      };
    case 'fall-back':
      return { target: 'jitsi', words: 'fallBack' };
    case 'open-jitsi':
      return { target: 'jitsi', words: 'openJitsi' };
    case 'none':
      return null;
    default:
      return assertNever(lesson.mainAction);
  }
}
