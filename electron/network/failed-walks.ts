import type { Outcome } from '../../core/reachability/observation';
import type { Walk } from './walk';

/** Milliseconds: the second look follows the first within seconds. */
const REMEMBERED = 20_000;

/**
 * A room that usually answers at its door and now sends away (to a page for the overload, to a
 * gateway) is one request dearer exactly when a second look is wanted soon. When the budget ends
 * that second look at the door, after the door sent to the same address once more, the answer that
 * stood there seconds ago is the answer: it is the door that was seen failing twice.
 */
export function createFailedWalks() {
  const failures = new Map<string, { readonly walk: Walk; readonly at: number }>();

  return {
    /** A walk from `from` that did not find the right page; `at`: epoch milliseconds. */
    keep(from: string, walk: Walk, at: number): void {
      if (walk.redirects.length > 0) failures.set(from, { walk, at });
      else failures.delete(from);
    },

    forget(from: string): void {
      failures.delete(from);
    },

    /** Where the last look ended, when that did not find the right page behind redirects. */
    endOf: (from: string): string | undefined => failures.get(from)?.walk.asked.at(-1),

    /** The answer behind the hops of a walk that its budget ended; null where none is known. */
    recall(from: string, walk: Walk, at: number): Outcome | null {
      const last = failures.get(from);
      if (last === undefined || Math.abs(at - last.at) > REMEMBERED) return null;
      const same = walk.redirects.every(
        (hop, index) => hop.url === last.walk.redirects[index]?.url,
      );
      return same && walk.redirects.length > 0 ? last.walk.outcome : null;
    },
  };
}
