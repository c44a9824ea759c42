import type { Vigilance } from '../../../core/attendance/vigilance';
import type { RegisterView } from '../../../core/contract/register-views';
import { formatShortDate, formatTime } from '../../../core/strings/format-time';
import { dateIn } from '../../../core/timetable/day';
import type { Wording } from './row-state';

/** What deserves a look before the call, in a few words; empty when nothing does. */
export function vigilanceWords(
  vigilance: Vigilance | undefined,
  register: Pick<RegisterView, 'lesson' | 'timeZone'>,
  wording: Wording,
): string {
  if (vigilance === undefined) return '';
  const { t } = wording;
  const { lastTime, absentSince, leavesOn, arrivedOn, declaredUntil } = vigilance;
  const day = (date: string) => dayAndMonth(date, wording);
  return [
    declaredUntil === undefined ? '' : declaredWords(declaredUntil, register, wording),
    absentSince === undefined
      ? lastTimeWords(lastTime, wording)
      : t('rollcall.vigilance.absentSince', { day: day(absentSince) }),
    arrivedOn === undefined ? '' : t('rollcall.vigilance.arrivedOn', { day: day(arrivedOn) }),
    leavesOn === undefined ? '' : t('rollcall.vigilance.leavesOn', { day: day(leavesOn) }),
  ]
    .filter((words) => words !== '')
    .join(' · ');
}

function lastTimeWords(lastTime: Vigilance['lastTime'], { t }: Wording): string {
  if (lastTime === undefined) return '';
  return t(
    lastTime === 'absent'
      ? 'rollcall.vigilance.absentLastTime'
      : 'rollcall.vigilance.unreachableLastTime',
  );
}

// The end is excluded: an absence until midnight ends with the day before.
function declaredWords(
  until: string,
  { lesson, timeZone }: Pick<RegisterView, 'lesson' | 'timeZone'>,
  wording: Wording,
): string {
  const { t, language } = wording;
  const lastDay = dateIn(timeZone, new Date(Date.parse(until) - 1).toISOString());
  const endsAtMidnight = dateIn(timeZone, until) !== lastDay;
  if (!endsAtMidnight && lastDay === dateIn(timeZone, lesson.start)) {
    return t('rollcall.vigilance.declaredUntilTime', {
      time: formatTime(until, timeZone, language),
    });
  }
  return t('rollcall.vigilance.declaredUntilDay', { day: dayAndMonth(lastDay, wording) });
}

/** « 25/11 »: the year goes without saying. */
function dayAndMonth(date: string, { language }: Wording): string {
  return formatShortDate(date, language).slice(0, 5);
}
