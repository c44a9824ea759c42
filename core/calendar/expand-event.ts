import { Temporal } from 'temporal-polyfill';
import { followRule, skipAhead } from './follow-rule';
import { epochOf, type IcsMoment } from './ics-moment';
import type { CalendarEvent } from './read-event';
import { ruleEnd } from './rule-end';

/** An event at hours of a clock. */
export type TimedEvent = CalendarEvent & {
  readonly time: Extract<CalendarEvent['time'], { readonly kind: 'hours' }>;
};

/** What is left to spend on the recurring events of one file. */
export type Budget = {
  occurrences: number;
  /** Also those that lie before the first day wanted. */
  steps: number;
};

const MOST_YEARS = 2;
/** Finding out that a rule never comes true takes as long as so many occurrences. */
const STEPS_OF_A_RULE = 50;
/** For a position in its month ical.js looks at each of its days. */
const STEPS_OF_A_POSITION = 10;

/**
 * The starts (milliseconds since 1970) of a recurring event, in order, each once: two years at
 * most, from a date (`YYYY-MM-DD`) on, or from its own start. `whole` is false when some were cut
 * off, or its rule is not one that we follow.
 */
export function expandEvent(
  event: TimedEvent,
  from: string | undefined,
  budget: Budget,
): { readonly epochs: readonly number[]; readonly whole: boolean } {
  const { start } = event.time;
  const wanted = from === undefined ? start.local : Temporal.PlainDate.from(from).toPlainDateTime();
  const begin = laterOf(wanted, start.local);
  const end = begin.add({ years: MOST_YEARS });
  const epochs = new Set<number>();
  const leftOut = new Set(event.leftOut.map((each) => epochOf(momentOn(each, start))));
  const steps = hasPositions(event.rule) ? STEPS_OF_A_POSITION : 1;
  let whole = true;

  /** False once nothing more may follow. */
  function keep(moment: IcsMoment): boolean {
    budget.steps -= steps;
    const tooMany = budget.steps < 0 || epochs.size >= budget.occurrences;
    if (tooMany || Temporal.PlainDateTime.compare(moment.local, end) > 0) {
      whole = false;
      return false;
    }
    const epoch = epochOf(moment);
    const isEarlier = Temporal.PlainDateTime.compare(moment.local, begin) < 0;
    if (!isEarlier && !leftOut.has(epoch)) epochs.add(epoch);
    return true;
  }

  keep(start);
  if (event.rule !== undefined) {
    budget.steps -= STEPS_OF_A_RULE;
    const until = ruleEnd(event.rule, (local) => epochOf({ ...start, local }));
    // Past the end, to see whether there would be more.
    const beyond = end.add({ years: 1 });
    const near = skipAhead(event.rule, start.local, begin);
    const locals = budget.steps < 0 ? undefined : followRule(event.rule, near, beyond);
    if (locals === undefined) whole = false;
    for (const local of locals ?? []) {
      const moment = { ...start, local };
      if (epochOf(moment) > until || !keep(moment)) break;
    }
  }
  for (const each of event.added) {
    if (!keep(momentOn(each, start))) break;
  }
  budget.occurrences -= epochs.size;
  return { epochs: [...epochs].sort((a, b) => a - b), whole };
}

/** A bare date names the occurrence of that day. */
export function momentOn(named: Temporal.PlainDate | IcsMoment, start: IcsMoment): IcsMoment {
  if (!(named instanceof Temporal.PlainDate)) return named;
  return { ...start, local: named.toPlainDateTime(start.local.toPlainTime()) };
}

function hasPositions(jcal: unknown): boolean {
  return typeof jcal === 'object' && jcal !== null && 'bysetpos' in jcal;
}

function laterOf(a: Temporal.PlainDateTime, b: Temporal.PlainDateTime): Temporal.PlainDateTime {
  return Temporal.PlainDateTime.compare(a, b) > 0 ? a : b;
}
