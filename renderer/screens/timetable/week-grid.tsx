import type { CSSProperties } from 'react';
import type { WeekDay, WeekLesson, WeekView } from '../../../core/contract/timetable-views';
import { formatHour, formatWeekday } from '../../../core/strings/format-time';
import { dateIn } from '../../../core/timetable/day';
import { useTranslation } from '../../components/translation';
import { LessonBlock } from './lesson-block';
import styles from './week-grid.module.css';
import { daysShown, hoursShown, placeLessons } from './week-layout';

type Props = {
  readonly week: WeekView;
  /** ISO instant. */
  readonly now: string;
  readonly onOpen: (lesson: WeekLesson) => void;
};

/**
 * One list of days, each with its lessons in order: columns where there is room for them, a plain
 * list in a narrow window or in very large text. Screen readers get the same list in both.
 */
export function WeekGrid({ week, now, onOpen }: Props) {
  const { language } = useTranslation();
  const days = daysShown(week.days).map((day) => ({
    day,
    placed: placeLessons(day.lessons, day.date, week.timeZone),
  }));
  const { first, last } = hoursShown(days.map(({ placed }) => placed));
  const hours = Array.from({ length: last - first }, (_, index) => first + index);
  const today = dateIn(week.timeZone, now);
  return (
    <div
      className={styles.week}
      data-tall={days.some(({ day }) => isBusyThoughClosed(day))}
      style={variables({ first: first * 60, minutes: (last - first) * 60 })}
    >
      <div className={styles.hours} aria-hidden="true">
        {hours.map((hour) => (
          <span key={hour} style={variables({ from: hour * 60 })}>
            {formatHour(`${String(hour).padStart(2, '0')}:00`, language)}
          </span>
        ))}
      </div>
      <ol className={styles.days}>
        {days.map(({ day, placed }) => (
          <li
            key={day.date}
            className={styles.day}
            data-today={day.date === today}
            data-busy={isBusyThoughClosed(day)}
          >
            <DayHead day={day} isToday={day.date === today} />
            <ol className={styles.lessons} data-closed={day.closed !== undefined}>
              {placed.map((one) => (
                <li
                  key={one.lesson.id}
                  className={styles.place}
                  style={variables({
                    from: one.from,
                    length: one.to - one.from,
                    lane: one.lane,
                    lanes: one.lanes,
                  })}
                >
                  <LessonBlock placed={one} timeZone={week.timeZone} now={now} onOpen={onOpen} />
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </div>
  );
}

function DayHead({ day, isToday }: { readonly day: WeekDay; readonly isToday: boolean }) {
  const { t, language } = useTranslation();
  return (
    <div className={styles.dayHead}>
      <h3>
        {formatWeekday(day.date, language)}
        {isToday && <span className={styles.today}> {t('timetable.week.today')}</span>}
      </h3>
      {day.closed !== undefined && (
        <p className={styles.closed} title={day.closed}>
          {day.closed}
        </p>
      )}
      {day.closed === undefined && day.lessons.length === 0 && (
        <p className={styles.free}>{t('timetable.week.noLesson')}</p>
      )}
    </div>
  );
}

/** What was recorded on it, or changed by hand, stays: its name must not be covered by lessons. */
function isBusyThoughClosed(day: WeekDay): boolean {
  return day.closed !== undefined && day.lessons.length > 0;
}

/** Numbers that the style sheet computes with. */
function variables(numbers: Readonly<Record<string, number>>): CSSProperties {
  return Object.fromEntries(
    Object.entries(numbers).map(([name, value]) => [`--${name}`, value]),
  ) as CSSProperties;
}
