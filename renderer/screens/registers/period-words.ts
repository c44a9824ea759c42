import type { PeriodView } from '../../../core/contract/register-views';
import type { Language } from '../../../core/contract/views';
import { formatDay, formatTime } from '../../../core/strings/format-time';
import type { Translate } from '../../../core/strings/translate';
import { boundsOfDate, dateIn } from '../../../core/timetable/day';
import { shiftDate } from '../../../core/timetable/shift-date';

const PERIOD_GROUPS = ['current', 'coming', 'past'] as const;
export type PeriodGroup = (typeof PERIOD_GROUPS)[number];

/** Those that matter now first: running, to come soonest, past newest. Empty groups are left out. */
export function periodGroups<P extends Pick<PeriodView, 'from' | 'to'>>(
  periods: readonly P[],
  now: string,
): readonly { readonly group: PeriodGroup; readonly periods: readonly P[] }[] {
  const inOrder = periods.toSorted((a, b) => Date.parse(a.from) - Date.parse(b.from));
  return PERIOD_GROUPS.flatMap((group) => {
    const found = inOrder.filter((period) => groupOf(period, now) === group);
    const shown = group === 'past' ? found.toReversed() : found;
    return shown.length === 0 ? [] : [{ group, periods: shown }];
  });
}

/** A midnight is not named; the end is excluded, so that a day ends at the midnight of the next. */
export function periodWhen(
  t: Translate,
  { from, to }: Pick<PeriodView, 'from' | 'to'>,
  timeZone: string,
  language: Language,
): string {
  const first = dateIn(timeZone, from);
  const endsDay = isMidnight(to, timeZone);
  const last = endsDay ? shiftDate(dateIn(timeZone, to), -1) : dateIn(timeZone, to);
  const words = {
    day: formatDay(first, language),
    from: formatDay(first, language),
    to: formatDay(last, language),
    fromTime: formatTime(from, timeZone, language),
    toTime: formatTime(to, timeZone, language),
  };
  const hours = hoursSaid(isMidnight(from, timeZone), endsDay);
  return t(`registers.periods.${first === last ? 'onDay' : 'fromDays'}.${hours}`, words);
}

function hoursSaid(beginsDay: boolean, endsDay: boolean) {
  if (beginsDay) return endsDay ? 'none' : 'until';
  return endsDay ? 'since' : 'both';
}

function groupOf({ from, to }: Pick<PeriodView, 'from' | 'to'>, now: string): PeriodGroup {
  if (Date.parse(now) < Date.parse(from)) return 'coming';
  return Date.parse(now) < Date.parse(to) ? 'current' : 'past';
}

/** Whether an instant begins a day of the school. */
export function isMidnight(instant: string, timeZone: string): boolean {
  const { from } = boundsOfDate(dateIn(timeZone, instant), timeZone);
  return Date.parse(from) === Date.parse(instant);
}
