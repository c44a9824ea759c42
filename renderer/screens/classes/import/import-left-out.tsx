import type { LeftOutColumn } from '../../../../core/roster/reading/left-out';
import { useTranslate } from '../../../components/translation';
import styles from './import-preview.module.css';

type Props = { readonly columns: readonly LeftOutColumn[] };

/** What the file says and Continuo does not keep, and why. */
export function ImportLeftOut({ columns }: Props) {
  const t = useTranslate();
  const rows = columns.map((column, row) => ({ ...column, row }));
  return (
    <section aria-labelledby="import-left-out" className={styles.section}>
      <h2 id="import-left-out">{t('merge.screen.leftOut')}</h2>
      <p className="soft">{t('merge.screen.leftOutLead')}</p>
      <dl className={styles.facts}>
        {rows.map(({ label, why, row }) => (
          <div key={row}>
            <dt>{label}</dt>
            <dd>{t(`merge.leftOut.${why}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
