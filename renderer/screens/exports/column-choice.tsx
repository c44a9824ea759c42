import { rulesOf } from '../../../core/export/document-kinds';
import { columnsToHide } from '../../../core/export/hide-columns';
import choiceStyles from '../../components/choices.module.css';
import { useTranslate } from '../../components/translation';
import { changeDraft, useExportDraft } from '../../stores/export-draft';
import { useExportPreview } from '../../stores/export-preview';
import styles from './exports.module.css';

/** The columns that may stay at home; of those that stay nothing leaves. */
export function ColumnChoice() {
  const t = useTranslate();
  const hidden = useExportDraft((state) => state.hidden);
  const preview = useExportPreview((state) => state.preview);
  const isTables = useExportDraft((state) => rulesOf(state.kind).about !== 'vault');
  const columns = new Map(
    (preview?.tables ?? [])
      .flatMap(({ table }) => columnsToHide(table))
      .map(({ key, label }) => [key, label]),
  );
  // Of what is not made of tables no column can be held back.
  if (columns.size < 2 || !isTables || preview?.paper !== undefined) return null;
  const left = [...columns.keys()].filter((key) => !hidden.includes(key));
  return (
    <details className={styles.columns}>
      <summary>
        {t('exportScreen.columns')}
        {left.length < columns.size && (
          <span className="soft">
            {' '}
            {t('exportScreen.hidden', { count: columns.size - left.length })}
          </span>
        )}
      </summary>
      <div className={choiceStyles.choices}>
        {[...columns].map(([key, label]) => (
          <label key={key} className={choiceStyles.choice}>
            <input
              type="checkbox"
              checked={left.includes(key)}
              onChange={(event) => {
                const others = hidden.filter((one) => one !== key);
                changeDraft({ hidden: event.currentTarget.checked ? others : [...others, key] });
              }}
            />
            {label}
          </label>
        ))}
      </div>
    </details>
  );
}
