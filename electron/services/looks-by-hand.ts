import type { AppError } from '../../core/contract/errors';
import type { ServiceState } from '../../core/contract/watch-views';
import { isFirstFailure } from '../../core/reachability/observe';
import { isWatchedAt } from '../../core/reachability/rhythm';
import { failure, type Result, success } from '../../core/shared/result';
import type { WatchPorts } from './watch-ports';
import { type Ask, type LookEnd, stateOf, type Watched } from './watched';

// All in milliseconds (DESIGN §6).
const PATIENCE_IN_LESSON = 4000;
const PATIENCE = 10_000;
/** The neutral hosts have to answer within the same 4 s. */
const PATIENCE_BEFORE_OPENING = 3500;
const OPENING_WAITS = 4000;
/** A state not older than this counts as the look before an opening. */
const FRESH = 15_000;

/** The looks that the teacher asks for: by a button, or by opening a room. */
export function createLooksByHand(
  ports: Pick<WatchPorts, 'store' | 'now' | 'after' | 'budget' | 'probe' | 'log'> & {
    readonly ofRoom: (roomId: string) => Watched | undefined;
    readonly look: (each: Watched, ask: Ask) => Promise<LookEnd>;
  },
) {
  const clock = () => Date.parse(ports.now());

  async function lookByHand(each: Watched, patience: number): Promise<LookEnd> {
    // A look of our own may be under way: the teacher's comes after it and counts.
    while (each.running !== null) {
      if (each.running.byHand) return each.running.end;
      await each.running.end.catch(() => undefined);
    }
    return hasBudget(each) ? ports.look(each, { byHand: true, patience }) : 'spent';
  }

  function hasBudget({ planned: { service } }: Watched): boolean {
    const needed = Math.max(1, ports.probe.needs(service.profile));
    return ports.budget.free(service.host, 'teacher') >= needed;
  }

  function isFresh({ track }: Watched): boolean {
    if (track === null || isFirstFailure(track)) return false;
    return Math.abs(clock() - Date.parse(track.at)) <= FRESH;
  }

  return {
    /** « Tester maintenant »: counts at once. */
    async probeByHand(roomId: string): Promise<Result<null, AppError>> {
      const each = ports.ofRoom(roomId);
      if (each === undefined) {
        const known = ports.store().findRoom(roomId) !== undefined;
        return failure({ code: known ? 'probe-none' : 'room-unknown' });
      }
      const inLesson = each.planned.lessons.some((lesson) => isWatchedAt(lesson, clock()));
      const end = await lookByHand(each, inLesson ? PATIENCE_IN_LESSON : PATIENCE);
      return end === 'spent' ? failure({ code: 'probe-too-soon' }) : success(null);
    },

    /**
     * The state of the service just before its room is opened, within 4 s whatever happens. A fresh
     * state or a spent budget counts as the look.
     */
    async probeBeforeOpening(roomId: string): Promise<ServiceState | undefined> {
      const each = ports.ofRoom(roomId);
      if (each === undefined || isFresh(each)) return stateOf(each);
      await new Promise<void>((resolve) => {
        const cancel = ports.after(OPENING_WAITS, resolve);
        lookByHand(each, PATIENCE_BEFORE_OPENING)
          .catch((error: unknown) => ports.log('a look was not recorded', error))
          .finally(() => {
            cancel();
            resolve();
          });
      });
      return stateOf(each);
    },
  };
}
