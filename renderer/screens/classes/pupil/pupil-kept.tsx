import type { KeptOfPupil } from '../../../../core/contract/class-views';
import { useTranslate } from '../../../components/translation';
import styles from './pupil-page.module.css';

type Props = { readonly kept: KeptOfPupil; readonly hasPhoto: boolean };

/** What the vault holds of a pupil, and what it never does. */
export function PupilKept({ kept, hasPhoto }: Props) {
  const t = useTranslate();
  return (
    <section aria-labelledby="pupil-kept" className={styles.section}>
      <h2 id="pupil-kept">{t('pupils.page.kept')}</h2>
      <ul className={styles.kept}>
        <li>{t('pupils.page.keptMarks', { count: kept.marks })}</li>
        <li>{t('pupils.page.keptNotes', { count: kept.notes })}</li>
        <li>{t(hasPhoto ? 'pupils.page.keptPhoto' : 'pupils.page.keptNoPhoto')}</li>
        <li>{t('pupils.page.keptPeriods', { count: kept.periods })}</li>
        <li>{t('pupils.page.keptFollowUp', { count: kept.followUp })}</li>
        <li>{t('pupils.page.keptNames', { count: kept.names })}</li>
      </ul>
      <p className={styles.measure}>{t('pupils.page.keptWhere')}</p>
      <p className={styles.measure}>{t('pupils.page.notKept')}</p>
    </section>
  );
}
