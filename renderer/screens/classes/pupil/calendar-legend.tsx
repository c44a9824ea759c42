import type { HALF_DAY_KINDS } from '../../../components/half-day-kinds';
import { HalfDayLegend } from '../../../components/half-day-legend';
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
      <HalfDayLegend kinds={kinds} isNamed>
        {hasClosed && (
          <li>
            <span className={styles.sample} data-closed="true" aria-hidden="true" />{' '}
            {t('pupils.page.closed')}
          </li>
        )}
        {isToday && (
          <li>
            <span className={styles.sample} data-today="true" aria-hidden="true" />{' '}
            {t('pupils.page.today')}
          </li>
        )}
      </HalfDayLegend>
      {kinds.size > 0 && <p>{t('registers.month.legendHalves')}</p>}
    </div>
  );
}
