import type { RosterPreview } from '../../../core/contract/roster-views';
import { describeWarning } from '../../../core/strings/describe-roster';
import { useTranslate } from '../../components/translation';
import styles from './import-preview.module.css';

type Props = { readonly warnings: RosterPreview['warnings'] };

export function ImportWarnings({ warnings }: Props) {
  const t = useTranslate();
  const rows = warnings.map((warning, row) => ({ warning, row }));
  return (
    <section aria-labelledby="import-warnings" className={styles.doubts}>
      <h2 id="import-warnings">{t('classes.preview.warnings')}</h2>
      <ul>
        {rows.map(({ warning, row }) => (
          <li key={row}>
            {warning.line !== undefined && (
              <strong>{t('classes.preview.line', { line: warning.line })}</strong>
            )}
            <span>{describeWarning(t, warning)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
