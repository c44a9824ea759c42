import { isFirstFailure } from '../../core/reachability/observe';
import { isWatchedAt, nextProbe, type WatchedLesson } from '../../core/reachability/rhythm';
import type { WatchPlan } from './watch-plan';
import type { WatchPorts } from './watch-ports';
import type { Watched } from './watched';

/** Requests that a look without hurry leaves to the lessons at the same host. */
const LEFT_TO_OTHERS = 2;
/** Milliseconds; further away it was set by a clock that has been put back since. */
const LONGEST_APART = 30_000;

/** Milliseconds until the next look at a service: when the rhythm, its host and the others allow it. */
export function waitForLook(
  ports: Pick<WatchPorts, 'now' | 'jitter' | 'budget' | 'probe'>,
  each: Watched,
  day: { readonly plan: WatchPlan; readonly lessons: readonly WatchedLesson[] },
): number {
  if (each.planned.idle) return Number.POSITIVE_INFINITY;
  const { track, notBefore, again } = each;
  const { profile, host } = each.planned.service;
  const now = Date.parse(ports.now());
  const due = nextProbe({
    now: ports.now(),
    lastAt: track?.at ?? null,
    firstFailure: track !== null && (isFirstFailure(track) || again),
    lessons: day.lessons,
    closed: day.plan.closed,
    timeZone: day.plan.timeZone,
    jitter: ports.jitter(),
  });
  const hurries =
    track === null ||
    day.lessons.some((lesson) => lesson.pace !== 'once' && isWatchedAt(lesson, now));
  const needed = ports.probe.needs(profile) + (hurries ? 0 : LEFT_TO_OTHERS);
  const free = ports.budget.freeAt(host, 'watch', needed);
  const apart = notBefore - now > LONGEST_APART ? now : notBefore;
  return Math.max(Date.parse(due), Date.parse(free), apart) - now;
}
