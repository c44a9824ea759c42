import type { AppError } from '../../core/contract/errors';
import type { OpenOutcome } from '../../core/contract/meeting-views';
import type { Result } from '../../core/shared/result';
import { VaultLocked } from './ports';

/**
 * « La salle ne marche pas » in the window of a meeting: done and shown as the button of Today, where
 * the teacher finds the next room, what it asks, or why nothing could be done.
 */
export function createReportFromWindow(ports: {
  readonly report: (lessonId: string) => Promise<Result<OpenOutcome, AppError>>;
  readonly showWindow: () => void;
  readonly tellMeeting: (lessonId: string, outcome: OpenOutcome) => void;
  readonly tellFailure: (error: AppError) => void;
  readonly log: (message: string, error: unknown) => void;
}) {
  return async (lessonId: string): Promise<void> => {
    try {
      const outcome = await ports.report(lessonId);
      if (outcome.ok) ports.tellMeeting(lessonId, outcome.value);
      else ports.tellFailure(outcome.error);
    } catch (error) {
      // The screens ask for the key: the button is pressed again behind it.
      if (!(error instanceof VaultLocked)) {
        ports.log('a room reported from its window', error);
        ports.tellFailure({ code: 'unexpected' });
      }
    } finally {
      ports.showWindow();
    }
  };
}
