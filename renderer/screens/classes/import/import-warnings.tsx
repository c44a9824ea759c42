import type { RosterPreview } from '../../../../core/contract/roster-views';
import { describeWarning, placeOfWarning } from '../../../../core/strings/describe-roster';
import type { Translate } from '../../../../core/strings/translate';
import { useTranslate } from '../../../components/translation';
import styles from './import-preview.module.css';
import { LazyList } from './lazy-list';

type Props = { readonly warnings: RosterPreview['warnings'] };

/** What the file says that could not be taken over as it is, line by line. */
export function ImportWarnings({ warnings }: Props) {
  const t = useTranslate();
  const rows = warnings.map((warning, row) => ({ warning, row }));
  return (
    <section aria-labelledby="import-warnings" className={`${styles.section} ${styles.doubts}`}>
      <h2 id="import-warnings">{t('classes.preview.warnings')}</h2>
      <LazyList items={rows} labelId="import-warnings">
        {({ warning, row }) => (
          <li key={row} className={styles.warning}>
            {warning.line !== undefined && <strong>{lineOf(t, warning, warning.line)}</strong>}
            <span>{describeWarning(t, warning)}</span>
          </li>
        )}
      </LazyList>
    </section>
  );
}

/** Lines are counted in each file of an archive and in each sheet. */
function lineOf(t: Translate, warning: RosterPreview['warnings'][number], line: number): string {
  const place = placeOfWarning(warning);
  return place === ''
    ? t('classes.preview.line', { line })
    : t('classes.preview.lineIn', { place, line });
}
