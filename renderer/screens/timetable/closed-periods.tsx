import { Button } from '@mantine/core';
import type { SchoolYearView } from '../../../core/contract/timetable-views';
import { formatDayAndMonth } from '../../../core/strings/format-time';
import { focusPage } from '../../components/focus-page';
import { useTranslation } from '../../components/translation';
import { reopenDays } from '../../stores/school-year';
import styles from './year.module.css';

type Props = { readonly periods: SchoolYearView['closedPeriods'] };

/** Holidays and own days, in order; those that the teacher or a file added can be removed. */
export function ClosedPeriods({ periods }: Props) {
  const { t, language } = useTranslation();
  const inOrder = [...periods].sort((a, b) => (a.first < b.first ? -1 : 1));
  return (
    <div>
      <h3>{t('timetable.year.holidays.list')}</h3>
      {inOrder.length === 0 && <p className="soft">{t('timetable.year.holidays.none')}</p>}
      <ul className={styles.periods}>
        {inOrder.map((period) => (
          <li key={period.id ?? `${period.first} ${period.name}`} className={styles.period}>
            <span className={styles.periodName}>{period.name}</span>
            <span className={styles.periodDates}>
              {period.first === period.last
                ? t('timetable.year.holidays.one', {
                    date: formatDayAndMonth(period.first, language, 'with-year'),
                  })
                : t('timetable.year.holidays.span', {
                    first: formatDayAndMonth(period.first, language),
                    last: formatDayAndMonth(period.last, language, 'with-year'),
                  })}
            </span>
            {period.id !== undefined && <RemoveButton id={period.id} period={period} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

type RemoveProps = {
  readonly id: string;
  readonly period: { readonly name: string; readonly first: string };
};

function RemoveButton({ id, period }: RemoveProps) {
  const { t, language } = useTranslation();
  return (
    <Button
      variant="subtle"
      aria-label={t('timetable.year.holidays.removeOf', {
        name: period.name,
        first: formatDayAndMonth(period.first, language),
      })}
      onClick={() => void reopenDays(id).then(focusPage)}
    >
      {t('timetable.year.holidays.remove')}
    </Button>
  );
}
