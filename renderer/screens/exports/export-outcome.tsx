import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { ErrorNote } from '../../components/error-note';
import { useTranslate } from '../../components/translation';
import { revealExport, useExports } from '../../stores/exports';
import styles from './exports.module.css';

/** Where the document went, or why there is none; above its buttons, always in sight. */
export function ExportOutcome() {
  const t = useTranslate();
  const made = useExports((state) => state.made);
  const error = useExports((state) => state.error);
  const isMaking = useExports((state) => state.job !== null);
  const outcome = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (made !== null || error !== null) outcome.current?.scrollIntoView({ block: 'nearest' });
  }, [made, error]);

  return (
    <div ref={outcome}>
      <div role="status">
        {isMaking && <p className="visually-hidden">{t('exportScreen.making')}</p>}
        {made?.kind === 'printed' && <p>{t('exportScreen.printed')}</p>}
        {made?.kind === 'stopped' && <p>{t('exportScreen.stopped')}</p>}
        {made?.kind === 'saved' && (
          <div className={styles.outcome}>
            <p className={styles.written}>{t('exportScreen.written')}</p>
            <dl className={styles.file}>
              <dt>{t('exportScreen.file')}</dt>
              <dd>{made.fileName}</dd>
              <dt>{t('exportScreen.folder')}</dt>
              <dd>{made.folder}</dd>
            </dl>
            <Button onClick={() => void revealExport()}>{t('exportScreen.reveal')}</Button>
          </div>
        )}
      </div>
      {error !== null && <ErrorNote error={error} />}
    </div>
  );
}
