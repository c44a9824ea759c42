import type { JournalFact } from '../reachability/journal-fact';
import { assertNever } from '../shared/assert-never';
import { describeCause } from './describe-cause';
import type { Translate } from './translate';

/** A line of the journal in words; null where there is nothing to say. */
export type FactWords = {
  readonly event: string;
  readonly state: string | null;
  readonly cause: string | null;
  /** One line for the IT service. */
  readonly detail: string | null;
  /** Sentences: when it was seen, how the clocks stand to each other. */
  readonly notes: readonly string[];
};

/** @param sayMoment Writes an ISO instant with its date, in the school's time zone. */
export function describeFact(
  t: Translate,
  fact: JournalFact,
  sayMoment: (instant: string) => string,
): FactWords {
  const event = t(`journal.events.${eventOf(fact)}`);
  switch (fact.kind) {
    case 'watch-began':
    case 'watch-ended':
    case 'reported':
    case 'report-withdrawn':
    case 'opened':
    case 'opened-clean':
      return { event, state: null, cause: null, detail: null, notes: [] };
    case 'state':
      return {
        ...describeState(t, fact),
        event,
        notes: [t('journal.notes.since', { at: sayMoment(fact.since) })],
      };
    case 'probe':
      return {
        ...describeState(t, fact),
        event,
        notes: [
          t('journal.notes.observedAt', { at: sayMoment(fact.observedAt) }),
          ...(fact.clockAhead === undefined ? [] : [describeClock(t, fact.clockAhead)]),
        ],
      };
    case 'not-observed': {
      const span = { from: sayMoment(fact.from), to: sayMoment(fact.to) };
      const cause = t(`journal.gaps.${fact.why}`);
      return { event, state: null, cause, detail: null, notes: [t('journal.notes.span', span)] };
    }
    default:
      return assertNever(fact);
  }
}

/** Whose clock is ahead, and by how much; `ahead` in seconds. */
export function describeClock(t: Translate, ahead: number): string {
  const seconds = Math.abs(Math.round(ahead));
  if (seconds === 0) return t('journal.notes.clockRight');
  return t(ahead > 0 ? 'journal.notes.clockAhead' : 'journal.notes.clockBehind', { seconds });
}

type WithState = Extract<JournalFact, { kind: 'state' | 'probe' }>;

function describeState(t: Translate, fact: WithState) {
  return {
    state: t(`common.verdicts.${fact.verdict}`),
    cause: describeCause(t, fact.cause),
    detail: fact.detail,
  };
}

function eventOf(fact: JournalFact) {
  if (fact.kind === 'opened' && fact.fallback) return 'fallback';
  return fact.kind === 'probe' && fact.byHand ? 'probeByHand' : fact.kind;
}
