import { useTranslate } from '../../../components/translation';
import { useYears } from '../../../stores/years';
import styles from './new-year.module.css';

/** What the new year has begun with, on the list to which its page leads. */
export function YearCarried() {
  const t = useTranslate();
  const carried = useYears((years) => years.carried);
  return (
    <div role="status" className={styles.carried}>
      {carried !== null && <p>{t('years.carried', carried)}</p>}
    </div>
  );
}
