import { Button } from '@mantine/core';
import { useState } from 'react';
import type { WeekView } from '../../../core/contract/timetable-views';
import { formatDayAndMonth, formatDayOfMonth } from '../../../core/strings/format-time';
import { shiftDate } from '../../../core/timetable/shift-date';
import { fetchedLater } from '../../components/fetched-later';
import { useTranslation } from '../../components/translation';
import { readWeek } from '../../stores/timetable';
import styles from './timetable.module.css';
import { daysShown } from './week-layout';

// Its calendar is heavy, and the arrows are enough most of the time.
const ChooseWeek = fetchedLater(async () => (await import('./choose-week')).ChooseWeek);

type Props = {
  readonly week: WeekView;
  readonly onAdd: (() => void) | null;
};

/** Which week is shown, and the way to the others. */
export function WeekBar({ week, onAdd }: Props) {
  const { t, language } = useTranslation();
  const [choosing, setChoosing] = useState(false);
  const sunday = shiftDate(week.monday, 6);
  const last = daysShown(week.days).at(-1)?.date ?? sunday;
  const isOneMonth = week.monday.slice(0, 7) === last.slice(0, 7);

  return (
    <div className={styles.bar}>
      <h2 className={styles.barTitle}>
        {t('timetable.week.title', {
          first: isOneMonth
            ? formatDayOfMonth(week.monday, language)
            : formatDayAndMonth(week.monday, language),
          last: formatDayAndMonth(last, language, 'with-year'),
        })}
        {week.letter !== undefined && (
          <span className={styles.letter}>
            {t('timetable.week.letter', { letter: week.letter })}
          </span>
        )}
      </h2>
      <div className={styles.buttons}>
        <Button
          className={styles.arrow}
          aria-label={t('timetable.week.previous')}
          title={t('timetable.week.previous')}
          onClick={() => void readWeek(shiftDate(week.monday, -7))}
        >
          <Chevron path="M12.5 4.5 7 10l5.5 5.5" />
        </Button>
        <Button onClick={() => void readWeek(null)}>{t('timetable.week.current')}</Button>
        <Button
          className={styles.arrow}
          aria-label={t('timetable.week.next')}
          title={t('timetable.week.next')}
          onClick={() => void readWeek(shiftDate(week.monday, 7))}
        >
          <Chevron path="M7.5 4.5 13 10l-5.5 5.5" />
        </Button>
        <Button onClick={() => setChoosing(true)}>{t('timetable.week.choose')}</Button>
        {onAdd !== null && <Button onClick={onAdd}>{t('timetable.lesson.add')}</Button>}
      </div>
      {choosing && (
        <ChooseWeek
          date={week.monday}
          onChoose={(date) => {
            void readWeek(date);
            setChoosing(false);
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </div>
  );
}

function Chevron({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" className={styles.chevron}>
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
    </svg>
  );
}
