import type { AppError } from '../../../core/contract/errors';
import type { DocumentPreview, PreviewTable } from '../../../core/contract/export-views';
import { rulesOf } from '../../../core/export/document-kinds';
import { hideColumns } from '../../../core/export/hide-columns';
import { describeError } from '../../../core/strings/describe-error';
import { ErrorNote } from '../../components/error-note';
import { useTranslate, useTranslation } from '../../components/translation';
import { PaperTable } from '../../print/paper-table';
import { useExportDraft } from '../../stores/export-draft';
import { useExportPreview } from '../../stores/export-preview';
import styles from './preview-sheet.module.css';
import { useFittingZoom } from './use-fitting-zoom';

/** A sheet of A4 and what is between its margins, in millimetres. */
const UPRIGHT = { sheet: 210, inner: 182 };
const ACROSS = { sheet: 297, inner: 269 };

/** The beginning of the document as it will stand on paper. */
export function PreviewSheet() {
  const { t } = useTranslation();
  const preview = useExportPreview((state) => state.preview);
  const reading = useExportPreview((state) => state.reading);
  const slow = useExportPreview((state) => state.slow);
  const error = useExportPreview((state) => state.error);
  return (
    <section aria-labelledby="export-preview" aria-busy={reading}>
      <h2 id="export-preview" className={styles.title}>
        {t('exportScreen.preview.title')}
      </h2>
      {error !== null && !slow && <Refusal error={error} />}
      {error === null && preview === null && !reading && (
        <p className="soft">
          <Missing />
        </p>
      )}
      {/* Always there, so that screen readers listen. */}
      <p role="status" className="soft">
        {slow && t('exportScreen.preview.reading')}
      </p>
      {preview !== null && <Sheets preview={preview} />}
    </section>
  );
}

/** That there is nothing yet is no failure. */
function Refusal({ error }: { readonly error: AppError }) {
  const t = useTranslate();
  if (error.code !== 'no-validated-register') return <ErrorNote error={error} />;
  return <p role="status">{describeError(t, error)}</p>;
}

/** What has to be chosen first. */
function Missing() {
  const t = useTranslate();
  const about = useExportDraft((state) => rulesOf(state.kind).about);
  const hasNoClass = useExportDraft((state) => state.classIds?.length === 0);
  if (about === 'lesson') return t('exportScreen.preview.noLesson');
  if (about === 'pupil') return t('exportScreen.preview.noPupil');
  return t(`exportScreen.preview.${hasNoClass ? 'noClass' : 'none'}`);
}

function Sheets({ preview }: { readonly preview: DocumentPreview }) {
  const { t } = useTranslation();
  const { tables, tableCount, landscape, paper } = preview;
  const format = landscape ? ACROSS : UPRIGHT;
  const { desk, zoom } = useFittingZoom(format.sheet);
  return (
    <>
      {(paper?.kind === 'photos' || paper?.kind === 'evacuation') && (
        <p className={styles.otherwise}>{t(`exportScreen.preview.${paper.kind}`)}</p>
      )}
      <div ref={desk} className={styles.desk}>
        {tables.map((one, place) => {
          const key = `${place}`;
          return (
            <div
              key={key}
              className={styles.sheet}
              style={{ width: `${format.sheet}mm`, zoom: `${zoom}` }}
            >
              <OneTable one={one} available={format.inner} />
            </div>
          );
        })}
      </div>
      {tableCount > 1 && (
        <p className="soft">{t('exportScreen.preview.tables', { count: tableCount })}</p>
      )}
    </>
  );
}

function OneTable({ one, available }: { readonly one: PreviewTable; readonly available: number }) {
  const { t, language } = useTranslation();
  const hidden = useExportDraft((state) => state.hidden);
  const table = hideColumns(one.table, hidden);
  const shown = table.rows.length;
  return (
    <>
      <h3 className={styles.heading}>{table.title}</h3>
      <PaperTable table={table} language={language} available={available} />
      {one.rowCount > shown && (
        <p className={styles.more}>
          {t('exportScreen.preview.rows', { shown, count: one.rowCount })}
        </p>
      )}
      <ul className={styles.notes}>
        {table.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  );
}
