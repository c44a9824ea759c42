import type { SchoolYearView } from '../../../core/contract/timetable-views';
import { formatDate } from '../../../core/strings/format-time';
import { useTranslation } from '../../components/translation';
import styles from './year.module.css';

type Props = { readonly holidays: SchoolYearView['publicHolidays'] };

export function PublicHolidays({ holidays }: Props) {
  const { t, language } = useTranslation();
  return (
    <details className="fold">
      <summary>{t('timetable.year.holidays.public')}</summary>
      <ul className={styles.periods}>
        {holidays.map(({ date, name }) => (
          <li key={date} className={styles.period}>
            <span className={styles.periodName}>{name}</span>
            <span className={styles.periodDates}>{formatDate(date, language)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
