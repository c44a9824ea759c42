import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';

type Rule = ReturnType<typeof ICAL.Recur.fromData>;

const READ = 'freq interval count until wkst byday bymonth bymonthday bysetpos'.split(' ');
const MOST_INTERVAL = 60;
const PLAIN_DAY = /^(?:MO|TU|WE|TH|FR|SA|SU)$/;
const NUMBERED_DAY = /^[+-]?[1-5]?(?:MO|TU|WE|TH|FR|SA|SU)$/;

/**
 * The local times of a recurrence rule (RFC 5545 §3.3.10, as jCal has it) from a first one on, up
 * to `end`, in order; `COUNT` is obeyed, `UNTIL` is the caller's. Undefined for a rule that we do
 * not follow: ical.js walks for ever through some that never come true (each 7th day that is a
 * Tuesday, from a Monday on), hence only the shapes that timetables, zones and diaries have.
 */
export function followRule(
  jcal: unknown,
  start: Temporal.PlainDateTime,
  end: Temporal.PlainDateTime,
): Iterable<Temporal.PlainDateTime> | undefined {
  const rule = readRule(jcal);
  if (rule === undefined || !isFollowed(rule)) return undefined;
  // Bounds the search for a first year, too.
  rule.until = asIcal(end);
  return occurrences(rule, start);
}

/**
 * A start from which a rule without `COUNT` gives the same times as from its own, as near as can be
 * before `date`: a weekly lesson of ten years ago need not be counted up to now.
 */
export function skipAhead(
  jcal: unknown,
  start: Temporal.PlainDateTime,
  date: Temporal.PlainDateTime,
): Temporal.PlainDateTime {
  const rule = readRule(jcal);
  const days = rule?.freq === 'WEEKLY' ? 7 : Number(rule?.freq === 'DAILY');
  const span = days * (rule?.interval ?? 0);
  const passed = start.until(date, { largestUnit: 'days' }).days;
  if (rule?.count || span < 1 || passed < span) return start;
  return start.add({ days: Math.floor(passed / span) * span });
}

function* occurrences(
  rule: Rule,
  start: Temporal.PlainDateTime,
): Generator<Temporal.PlainDateTime> {
  const iterator = rule.iterator(asIcal(start));
  for (let next = iterator.next(); next; next = iterator.next()) {
    const { year, month, day, hour, minute, second } = next;
    yield Temporal.PlainDateTime.from({ year, month, day, hour, minute, second });
  }
}

/** ical.js writes each part over the rule's own fields and methods: only those that we know. */
function readRule(jcal: unknown): Rule | undefined {
  if (typeof jcal !== 'object' || jcal === null) return undefined;
  const parts = Object.entries(jcal).filter(([name]) => name !== 'until');
  if (!parts.every(([name]) => READ.includes(name))) return undefined;
  return ICAL.Recur.fromData(Object.fromEntries(parts));
}

function isFollowed({ freq, interval, parts }: Rule): boolean {
  if (!(interval >= 1 && interval <= MOST_INTERVAL)) return false;
  const has = (...names: readonly (keyof Rule['parts'])[]) => {
    return Object.keys(parts).every((part) => names.some((name) => name === part));
  };
  const days = parts.BYDAY ?? [];
  const monthDays = parts.BYMONTHDAY ?? [];
  const plainDays = days.every((day) => PLAIN_DAY.test(day));
  const oneOfThem = days.length === 0 || monthDays.length === 0;
  switch (freq) {
    case 'DAILY':
      return interval === 1 ? has('BYDAY', 'BYMONTH') && plainDays : has();
    case 'WEEKLY':
      return (interval === 1 ? has('BYDAY', 'BYMONTH') : has('BYDAY')) && plainDays;
    case 'MONTHLY':
      return (
        has('BYDAY', 'BYMONTHDAY', 'BYSETPOS') &&
        oneOfThem &&
        days.every(isNumberedDay) &&
        (interval === 1 || days.length === 0) &&
        (parts.BYSETPOS ?? []).every((position) => Math.abs(position) <= 4)
      );
    case 'YEARLY':
      return has('BYMONTH', 'BYDAY', 'BYMONTHDAY') && oneOfThem && days.every(isNumberedDay);
    default:
      return false;
  }
}

function isNumberedDay(day: string): boolean {
  return NUMBERED_DAY.test(day);
}

function asIcal({ year, month, day, hour, minute, second }: Temporal.PlainDateTime) {
  return ICAL.Time.fromData({ year, month, day, hour, minute, second });
}
