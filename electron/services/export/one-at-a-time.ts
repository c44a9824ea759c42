import type { AppError } from '../../../core/contract/errors';
import { failure, type Result, success } from '../../../core/shared/result';
import { Cancelled } from './makers/document-maker';

/** Long work that the teacher may stop: never two at once, since each asks and tells. */
export function createOneAtATime() {
  let running: AbortController | null = null;
  return {
    async run<T>(
      work: (stop: AbortSignal) => Promise<Result<T, AppError>>,
    ): Promise<Result<T | { readonly kind: 'cancelled' }, AppError>> {
      if (running !== null) return failure({ code: 'export-running' });
      const control = new AbortController();
      running = control;
      try {
        return await work(control.signal);
      } catch (error) {
        // What is stopped may fail on the way: the vault that it read was closed, say.
        if (error instanceof Cancelled || control.signal.aborted) {
          return success({ kind: 'cancelled' });
        }
        throw error;
      } finally {
        running = null;
      }
    },

    stop(): void {
      running?.abort();
    },
  };
}
