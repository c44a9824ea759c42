import { type CellKind, gravestKind } from '../../../../core/attendance/cell-kind';
import {
  type PupilMonth,
  pupilMonths,
  shownWeekdays,
} from '../../../../core/attendance/pupil-months';
import type { PupilDay } from '../../../../core/contract/class-views';
import { cellWords } from '../../../../core/strings/cell-words';
import { formatDay, formatMonth, formatWeekdayLetter } from '../../../../core/strings/format-time';
import { shiftDate } from '../../../../core/timetable/shift-date';
import halfDay from '../../../components/half-day.module.css';
import { letterOf } from '../../../components/half-day-kinds';
import { useTranslation } from '../../../components/translation';
import { useSchoolDay } from '../../../stores/school-day';
import { CalendarLegend } from './calendar-legend';
import { monthWords } from './month-words';
import styles from './pupil-calendar.module.css';

/** Any one: its week names the columns. */
const A_MONDAY = '2024-01-01';

type Props = { readonly days: readonly PupilDay[] };

/** A wall calendar of half-days; under each month stands in words what its picture shows. */
export function PupilCalendar({ days }: Props) {
  const { t } = useTranslation();
  const today = useSchoolDay((state) => state.today?.date);
  const kinds = new Set(days.flatMap(halvesOf).map(gravestKind));
  const weekdays = shownWeekdays(days).map((weekday) => shiftDate(A_MONDAY, weekday - 1));
  // Months to come say nothing yet.
  const months = pupilMonths(days).filter(
    ({ month, called }) => called > 0 || today === undefined || month <= today.slice(0, 7),
  );
  return (
    <section aria-labelledby="pupil-calendar" className={styles.calendar}>
      <h3 id="pupil-calendar">{t('pupils.page.picture')}</h3>
      <ul className={styles.months}>
        {months.map((month) => (
          <Month key={month.month} month={month} weekdays={weekdays} today={today} />
        ))}
      </ul>
      <CalendarLegend
        kinds={kinds}
        isToday={today !== undefined && days.some(({ date }) => date === today)}
        hasClosed={days.some(({ isClosed }) => isClosed)}
      />
    </section>
  );
}

type MonthProps = {
  readonly month: PupilMonth;
  /** A date of each weekday that has a column. */
  readonly weekdays: readonly string[];
  readonly today: string | undefined;
};

function Month({ month, weekdays, today }: MonthProps) {
  const { t, language } = useTranslation();
  return (
    <li className={styles.month} data-called={month.called > 0}>
      <h4 className={styles.title}>{formatMonth(month.month, language)}</h4>
      <div aria-hidden="true" className={styles.weeks}>
        <WeekdayLetters dates={weekdays} />
        {month.weeks.map((week, row) => (
          <div key={week.find((day) => day !== null)?.date ?? row} className={styles.week}>
            {week.map((day, column) => (
              <Day
                key={day?.date ?? `none ${column}`}
                day={day}
                isToday={day !== null && day.date === today}
              />
            ))}
          </div>
        ))}
      </div>
      <p className={styles.words}>{monthWords(t, month)}</p>
    </li>
  );
}

function WeekdayLetters({ dates }: { readonly dates: readonly string[] }) {
  const { language } = useTranslation();
  return (
    <div className={styles.week}>
      {dates.map((date) => (
        <span key={date} className={styles.letter}>
          {formatWeekdayLetter(date, language)}
        </span>
      ))}
    </div>
  );
}

type DayProps = { readonly day: PupilDay | null; readonly isToday: boolean };

function Day({ day, isToday }: DayProps) {
  const { t, language } = useTranslation();
  if (day === null) return <span className={styles.day} data-none="true" />;
  const halves = (['morning', 'afternoon'] as const).flatMap((half) => {
    const cell = day[half];
    if (cell === undefined) return [];
    return [
      t('registers.month.half', { half: t(`attendance.halves.${half}`), what: cellWords(t, cell) }),
    ];
  });
  const what = day.isClosed && halves.length === 0 ? [t('pupils.page.closed')] : halves;
  const when = [formatDay(day.date, language), ...(isToday ? [t('pupils.page.today')] : [])];
  return (
    <span
      className={styles.day}
      data-closed={day.isClosed}
      data-today={isToday}
      title={[...when, ...what].join(', ')}
    >
      <span className={styles.number}>{Number(day.date.slice(8))}</span>
      <Half kind={day.morning === undefined ? 'none' : gravestKind(day.morning)} />
      <Half kind={day.afternoon === undefined ? 'none' : gravestKind(day.afternoon)} />
    </span>
  );
}

function Half({ kind }: { readonly kind: CellKind }) {
  const { t } = useTranslation();
  return (
    <span className={halfDay.half} data-kind={kind}>
      {kind === 'none' ? '' : t(`registers.month.letters.${letterOf(kind)}`)}
    </span>
  );
}

function halvesOf({ morning, afternoon }: PupilDay) {
  return [morning, afternoon].filter((cell) => cell !== undefined);
}
