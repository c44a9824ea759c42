import halfDay from '../../../components/half-day.module.css';
import { HALF_DAY_KINDS, letterOf } from '../../../components/half-day-kinds';
import { useTranslate } from '../../../components/translation';
import styles from './pupil-calendar.module.css';

type Props = {
  /** What the calendar shows somewhere. */
  readonly kinds: ReadonlySet<(typeof HALF_DAY_KINDS)[number]>;
  readonly hasClosed: boolean;
  readonly isToday: boolean;
};

/** Explains what the calendar shows, and nothing that it does not. */
export function CalendarLegend({ kinds, hasClosed, isToday }: Props) {
  const t = useTranslate();
  return (
    <div className={styles.legend}>
      <ul className={styles.legendList} aria-label={t('registers.month.legend')}>
        {HALF_DAY_KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
          <li key={kind} className={styles.legendLine}>
            <span className={halfDay.half} data-kind={kind} aria-hidden="true">
              {t(`registers.month.letters.${letterOf(kind)}`)}
            </span>{' '}
            {t(`registers.month.kinds.${kind}`)}
          </li>
        ))}
        {hasClosed && (
          <li className={styles.legendLine}>
            <span className={styles.sample} data-closed="true" aria-hidden="true" />{' '}
            {t('pupils.page.closed')}
          </li>
        )}
        {isToday && (
          <li className={styles.legendLine}>
            <span className={styles.sample} data-today="true" aria-hidden="true" />{' '}
            {t('pupils.page.today')}
          </li>
        )}
      </ul>
      {kinds.size > 0 && <p>{t('registers.month.legendHalves')}</p>}
    </div>
  );
}
