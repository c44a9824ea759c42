import type { ReactNode } from 'react';
import type { DayView } from '../../../core/contract/views';
import { assertNever } from '../../../core/shared/assert-never';
import { closeQuestion, useMeetings } from '../../stores/meeting';
import { DoubtfulRoom } from './doubtful-room';
import { OfflinePlanDialog } from './offline-plan-dialog';
import { ToolNoticeDialog } from './tool-notice-dialog';

/** What an opening asks of the teacher, whichever button, tray item or notification began it. */
export function MeetingQuestion({ day }: { readonly day: DayView }): ReactNode {
  const question = useMeetings((state) => state.question);
  const lesson = day.lessons.find(({ id }) => id === question?.lessonId);
  if (question === null || lesson === undefined) return null;
  const { outcome } = question;
  const asked = { lesson, onClose: closeQuestion };
  switch (outcome.kind) {
    case 'doubtful':
      return <DoubtfulRoom {...asked} doubt={outcome} />;
    case 'notice':
      return <ToolNoticeDialog {...asked} notice={outcome} />;
    case 'offline-plan':
      return <OfflinePlanDialog {...asked} />;
    default:
      return assertNever(outcome);
  }
}
