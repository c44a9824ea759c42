/**
 * Who asks a host: the watch by itself, or the teacher with a button. Only the watch is bound by the
 * smaller number of requests an hour and by what a service asked with `Retry-After`.
 */
export type Asker = 'watch' | 'teacher';

/** What was asked of one host lately. All instants are epoch milliseconds. */
export type HostUse = {
  /** The requests of the last hour, oldest first. */
  readonly requests: readonly { readonly at: number; readonly asker: Asker }[];
  /** Until then the host wants to be left alone. */
  readonly heldUntil: number;
  /** When this was last looked at: a clock that shows less was set back since. */
  readonly seenAt: number;
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Requests to one host in any minute, whoever asks, redirects counted. */
export const MOST_PER_MINUTE = 4;
/** Requests to one host in any hour, whoever asks (DESIGN §6, "Politeness"). */
export const MOST_PER_HOUR = 240;
/** Of these, what the watch may use. */
const MOST_WATCHED_PER_HOUR = 150;

type Limit = { readonly most: number; readonly span: number; readonly only?: Asker };
const LIMITS: readonly Limit[] = [
  { most: MOST_PER_MINUTE, span: MINUTE },
  { most: MOST_PER_HOUR, span: HOUR },
  { most: MOST_WATCHED_PER_HOUR, span: HOUR, only: 'watch' },
];

/** A host that nothing was asked of. */
export const UNUSED: HostUse = { requests: [], heldUntil: 0, seenAt: 0 };

/**
 * The use as it stands at `now`: what is older than an hour is forgotten. When the clock was set
 * back the requests move with it, as if no time had gone by, so that no window is overdrawn.
 */
function standingAt(use: HostUse, now: number): HostUse {
  const back = Math.min(0, now - use.seenAt);
  const requests = use.requests
    .map((request) => ({ ...request, at: request.at + back }))
    .filter(({ at }) => isWithin(at, now, HOUR));
  return { requests, heldUntil: use.heldUntil + back, seenAt: now };
}

/** How many requests may go out at `now`. */
export function freeRequests(use: HostUse, asker: Asker, now: number): number {
  const current = standingAt(use, now);
  if (asker === 'watch' && current.heldUntil > now) return 0;
  const free = limitsFor(asker).map((limit) => limit.most - counted(current, limit, now).length);
  return Math.max(0, Math.min(...free));
}

/** The first moment, `now` or later, at which so many requests may go out (at most 4 count). */
export function freeAt(use: HostUse, asker: Asker, count: number, now: number): number {
  const current = standingAt(use, now);
  const wanted = Math.min(count, MOST_PER_MINUTE);
  const moments = limitsFor(asker).map((limit) => {
    const used = counted(current, limit, now);
    const leaves = used[used.length - 1 - (limit.most - wanted)];
    return leaves === undefined ? now : leaves + limit.span + 1;
  });
  const held = asker === 'watch' ? current.heldUntil : now;
  return Math.max(now, held, ...moments);
}

/** The use after one more request at `now`; null when there is no room for it. */
export function take(use: HostUse, asker: Asker, now: number): HostUse | null {
  if (freeRequests(use, asker, now) < 1) return null;
  const current = standingAt(use, now);
  return { ...current, requests: [...current.requests, { at: now, asker }] };
}

/** The use of a host that asked to be left alone; a longer wish stands. */
export function holdUntil(use: HostUse, until: number, now: number): HostUse {
  const current = standingAt(use, now);
  return { ...current, heldUntil: Math.max(current.heldUntil, until) };
}

/** Requests of the last minute and of the last hour. */
export function countUse(use: HostUse, now: number): { lastMinute: number; lastHour: number } {
  const { requests } = standingAt(use, now);
  const lastMinute = requests.filter(({ at }) => isWithin(at, now, MINUTE)).length;
  return { lastMinute, lastHour: requests.length };
}

function limitsFor(asker: Asker): readonly Limit[] {
  return LIMITS.filter(({ only }) => only === undefined || only === asker);
}

function counted(use: HostUse, limit: Limit, now: number): readonly number[] {
  return use.requests
    .filter(({ asker }) => limit.only === undefined || limit.only === asker)
    .map(({ at }) => at)
    .filter((at) => isWithin(at, now, limit.span));
}

/** Both ends included: of two requests a minute apart to the millisecond both count. */
function isWithin(at: number, now: number, span: number): boolean {
  return now - at <= span;
}
