import { type DocumentChoice, rulesOf } from '../../../core/export/document-kinds';
import { RadioLine } from '../../components/radio-line';
import { useTranslate } from '../../components/translation';
import { changeDraft, useExportDraft } from '../../stores/export-draft';
import styles from './exports.module.css';

const VARIANTS = [
  'pronote',
  'ent',
  'half-days',
  'days',
  'lessons',
  'names',
  'initials',
  'sign-in',
  'photos',
] as const;

/** How the document looks: its form, where there are several, and the format of its file. */
export function FormChoice() {
  const t = useTranslate();
  const kind = useExportDraft((state) => state.kind);
  const draftedFormat = useExportDraft((state) => state.format);
  const draftedVariant = useExportDraft((state) => state.variant);
  const rules = rulesOf(kind);
  const variants = VARIANTS.filter((one) => rules.variants.includes(one));
  const variant = variants.find((one) => one === draftedVariant) ?? variants[0];
  const format: DocumentChoice['format'] | undefined = draftedFormat ?? rules.formats[0];
  if (format === undefined) return null;
  return (
    <>
      {variant !== undefined && (
        <RadioLine
          legend={t('exportScreen.variant')}
          value={variant}
          choices={variants.map((value) => ({ value, label: t(`exportScreen.variants.${value}`) }))}
          // Another form has other columns.
          onChange={(chosen) => changeDraft({ variant: chosen, hidden: [] })}
        />
      )}
      {rules.formats.length > 1 && (
        <div className={styles.field}>
          <RadioLine
            legend={t('exportScreen.format')}
            value={format}
            choices={rules.formats.map((value) => ({
              value,
              label: t(`exportScreen.formats.${value}`),
            }))}
            onChange={(chosen) => changeDraft({ format: chosen })}
          />
          <p className={`soft ${styles.beside}`}>{t(`exportScreen.formatAdvice.${format}`)}</p>
        </div>
      )}
    </>
  );
}
