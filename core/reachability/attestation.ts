import { Temporal } from 'temporal-polyfill';
import type { GapCause, JournalEntry, ObservedSpan } from './journal-fact';
import type { Verdict } from './observation';
import type { Outage } from './outage';
import { clipSpans, millisecondsOf } from './spans';

/** A stretch of time in which the service was seen in one state, or was not looked at. */
export type AttestedSpan = {
  /** ISO instants. */
  readonly from: string;
  readonly to: string;
} & (
  | { readonly kind: 'observed'; readonly verdict: Verdict; readonly cause: string }
  | { readonly kind: 'gap'; readonly why?: GapCause }
);

/** An outage as it is attested: the tests' or the teacher's word. */
export type AttestedOutage = {
  readonly source: Outage['source'];
  /** The host it is about; absent where it is no longer known. */
  readonly host?: string;
  /** ISO instants; without an end it went on when it was last seen. */
  readonly from: string;
  readonly to?: string;
  readonly cause?: string;
};

/** What can be attested of one lesson. */
export type Attestation = {
  /** What was seen of the official service, in order, and what of the lesson was not observed. */
  readonly spans: readonly AttestedSpan[];
  /** The oldest first. */
  readonly outages: readonly AttestedOutage[];
  /** Whole minutes of the lesson in which the tests found the service bad. */
  readonly minutes: number;
  /** Lines of the journal about this service or this lesson, oldest first. */
  readonly entries: readonly JournalEntry[];
  /** Seconds by which the laptop's clock was ahead; null when no server told. */
  readonly clockAhead: number | null;
};

/** What an attestation is made from. */
export type AttestationFacts = {
  /** ISO instants. */
  readonly lesson: { readonly id: string; readonly start: string; readonly end: string };
  /** What is watched of the official room (`WatchedService.key`); null where nothing is. */
  readonly service: string | null;
  readonly spans: readonly ObservedSpan[];
  /** Those that count in this lesson, with the host that each is about. */
  readonly outages: readonly (Outage & { readonly host?: string })[];
  readonly entries: readonly JournalEntry[];
  /** ISO instant: nothing is said of what comes later. */
  readonly madeAt: string;
};

/** Minutes before and after the lesson that are shown too. */
const ATTESTED_AROUND = 15;
/** Two tests of a lesson are a minute apart, with their jitter and time to answer: more is a gap. */
const LONGEST_PAUSE = 2 * 60_000;

/** What the journal, the spans and the outages say of one lesson and a quarter of an hour around it. */
export function attest(facts: AttestationFacts): Attestation {
  const { lesson, madeAt } = facts;
  const around = ATTESTED_AROUND * 60_000;
  const from = millisecondsOf(lesson.start) - around;
  const to = Math.min(millisecondsOf(lesson.end) + around, millisecondsOf(madeAt));
  const entries = excerpt(facts, from, to);
  const outages = [...facts.outages].sort(
    (a, b) => millisecondsOf(a.startedAt) - millisecondsOf(b.startedAt),
  );
  return {
    spans: withGaps(inOrder(facts.spans, from, to), lesson, entries, to),
    outages: outages.map(attested),
    minutes: minutesOfOutage(lesson, outages, madeAt),
    entries,
    clockAhead: lastClockAhead(entries),
  };
}

/** The lines about the service or the lesson, and the state that the service was in before them. */
function excerpt({ entries, lesson, service }: AttestationFacts, from: number, to: number) {
  const ours = entries.filter(({ fact }) =>
    'service' in fact ? fact.service === service : fact.lessonId === lesson.id,
  );
  const before = ours.filter((entry) => entry.fact.kind === 'state' && momentOf(entry).from < from);
  const stateBefore = before[before.length - 1];
  return ours.filter((entry) => {
    const moment = momentOf(entry);
    return entry === stateBefore || (moment.from <= to && moment.to >= from);
  });
}

/**
 * Whole minutes of a lesson that fell into observed outages, each minute once. An outage that goes
 * on counts up to its last observation.
 */
export function minutesOfOutage(
  lesson: { readonly start: string; readonly end: string },
  outages: readonly Outage[],
  until: string,
): number {
  const end = Math.min(millisecondsOf(lesson.end), millisecondsOf(until));
  const bad = outages
    .filter(({ source }) => source === 'probe')
    .map((outage) => ({
      from: Math.max(millisecondsOf(outage.startedAt), millisecondsOf(lesson.start)),
      to: Math.min(millisecondsOf(outage.endedAt ?? outage.lastObservedAt), end),
    }))
    .sort((a, b) => a.from - b.from);
  let covered = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { from, to } of bad) {
    covered += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return Math.floor(covered / 60_000);
}

function attested(outage: AttestationFacts['outages'][number]): AttestedOutage {
  const { source, host, startedAt, endedAt, cause } = outage;
  return {
    source,
    from: startedAt,
    ...(host !== undefined && { host }),
    ...(endedAt !== undefined && { to: endedAt }),
    ...(cause !== undefined && { cause }),
  };
}

function inOrder(spans: readonly ObservedSpan[], from: number, to: number) {
  return [...clipSpans(spans, { from: instant(from), to: instant(to) })].sort(
    (a, b) => millisecondsOf(a.from) - millisecondsOf(b.from),
  );
}

/** Says what of the lesson itself was not observed, between the spans and at either end. */
function withGaps(
  spans: readonly ObservedSpan[],
  lesson: AttestationFacts['lesson'],
  entries: readonly JournalEntry[],
  until: number,
): AttestedSpan[] {
  const end = Math.min(millisecondsOf(lesson.end), until);
  const rows: AttestedSpan[] = [];
  let seenUntil = millisecondsOf(lesson.start);
  const gapUntil = (next: number) => {
    const to = Math.min(next, end);
    if (to - seenUntil > LONGEST_PAUSE) rows.push(gap(seenUntil, to, entries));
  };
  for (const { from, to, verdict, cause } of spans) {
    gapUntil(millisecondsOf(from));
    rows.push({ kind: 'observed', from, to, verdict, cause });
    seenUntil = Math.max(seenUntil, millisecondsOf(to));
  }
  gapUntil(end);
  return rows;
}

function gap(from: number, to: number, entries: readonly JournalEntry[]): AttestedSpan {
  const why = entries.find(
    ({ fact }) =>
      fact.kind === 'not-observed' &&
      millisecondsOf(fact.from) < to &&
      millisecondsOf(fact.to) > from,
  )?.fact;
  return {
    kind: 'gap',
    from: instant(from),
    to: instant(to),
    ...(why?.kind === 'not-observed' && { why: why.why }),
  };
}

/**
 * When what a line tells happened. Lines written at the unlocking come later than what they tell:
 * their own time counts.
 */
function momentOf({ at, fact }: JournalEntry): { readonly from: number; readonly to: number } {
  switch (fact.kind) {
    case 'probe':
      return oneMoment(fact.observedAt);
    case 'state':
      return oneMoment(fact.since);
    case 'not-observed':
      return { from: millisecondsOf(fact.from), to: millisecondsOf(fact.to) };
    default:
      return oneMoment(at);
  }
}

function oneMoment(moment: string) {
  return { from: millisecondsOf(moment), to: millisecondsOf(moment) };
}

function lastClockAhead(entries: readonly JournalEntry[]): number | null {
  let ahead: number | null = null;
  for (const { fact } of entries) {
    if (fact.kind === 'probe' && fact.clockAhead !== undefined) ahead = fact.clockAhead;
  }
  return ahead;
}

function instant(epochMilliseconds: number): string {
  return Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toString();
}
