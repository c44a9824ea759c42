import halfDay from '../../components/half-day.module.css';
import { useTranslate } from '../../components/translation';
import styles from './month.module.css';

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

export function MonthLegend() {
  const t = useTranslate();
  return (
    <section aria-label={t('registers.month.legend')} className={styles.legend}>
      <ul className={styles.legendList}>
        {KINDS.map((kind) => (
          <li key={kind} className={styles.legendLine}>
            <span className={halfDay.half} data-kind={kind} aria-hidden="true">
              {t(`registers.month.letters.${letterOf(kind)}`)}
            </span>{' '}
            {t(`registers.month.kinds.${kind}`)}
          </li>
        ))}
        <li>{t('registers.month.kinds.none')}</li>
      </ul>
      <p>
        {t('registers.month.legendHalves')} {t('registers.month.dayTotals')}
      </p>
      <p>{t('registers.month.legendLaw')}</p>
    </section>
  );
}

/** What an absence is stands in its shape: its letter is the same. */
function letterOf(kind: (typeof KINDS)[number]) {
  return kind === 'unjustified' || kind === 'undecided' ? 'absent' : kind;
}
