import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { ErrorNote } from '../../components/error-note';
import { useTranslate } from '../../components/translation';
import { revealExport, useExports } from '../../stores/exports';
import styles from './exports.module.css';

/** Where the file went, or why there is none. */
export function ExportOutcome() {
  const t = useTranslate();
  const written = useExports((state) => state.written);
  const error = useExports((state) => state.error);
  const outcome = useRef<HTMLDivElement>(null);

  // At the foot of a long form: the answer to the button must come into sight.
  useEffect(() => {
    if (written !== null || error !== null) outcome.current?.scrollIntoView({ block: 'nearest' });
  }, [written, error]);

  return (
    <div ref={outcome}>
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
    </div>
  );
}
