import halfDay from '../../../components/half-day.module.css';
import { useTranslate } from '../../../components/translation';
import { letterOf } from './half-day-letter';
import styles from './pupil-calendar.module.css';

const KINDS = [
  'unjustified',
  'undecided',
  'absent',
  'late',
  'left',
  'unreachable',
  'exempted',
  'remote',
  'present',
] as const;

export function CalendarLegend() {
  const t = useTranslate();
  return (
    <div className={styles.legend}>
      <ul className={styles.legendList} aria-label={t('registers.month.legend')}>
        {KINDS.map((kind) => (
          <li key={kind} className={styles.legendLine}>
            <span className={halfDay.half} data-kind={kind} aria-hidden="true">
              {t(`registers.month.letters.${letterOf(kind)}`)}
            </span>{' '}
            {t(`registers.month.kinds.${kind}`)}
          </li>
        ))}
        <li className={styles.legendLine}>
          <span className={styles.closedSample} aria-hidden="true" /> {t('pupils.page.closed')}
        </li>
      </ul>
      <p>{t('registers.month.legendHalves')}</p>
    </div>
  );
}
