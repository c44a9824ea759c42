import { Button } from '@mantine/core';
import { ErrorNote } from '../../components/error-note';
import { useTranslate } from '../../components/translation';
import { revealExport, useExports } from '../../stores/exports';
import styles from './exports.module.css';

/** Where the file went, or why there is none. */
export function ExportOutcome() {
  const t = useTranslate();
  const written = useExports((state) => state.written);
  const error = useExports((state) => state.error);
  return (
    <>
      <div role="status">
        {written !== null && (
          <div className={styles.outcome}>
            <p className={styles.written}>{t('exportScreen.written')}</p>
            <dl className={styles.file}>
              <dt>{t('exportScreen.file')}</dt>
              <dd>{written.fileName}</dd>
              <dt>{t('exportScreen.folder')}</dt>
              <dd>{written.folder}</dd>
            </dl>
            <Button onClick={() => void revealExport()}>{t('exportScreen.reveal')}</Button>
          </div>
        )}
      </div>
      {error !== null && <ErrorNote error={error} />}
    </>
  );
}
