import { useEffect, useRef } from 'react';
import { ErrorNote } from '../../../components/error-note';
import { Progress } from '../../../components/progress';
import { useTranslate } from '../../../components/translation';
import { useRosterImport } from '../../../stores/roster-import';
import { ImportButton } from './import-button';
import { ImportDone } from './import-done';
import styles from './import-status.module.css';

/** What happens to a list before there is a preview, why it could not be used, and what it did. */
export function ImportStatus() {
  const t = useTranslate();
  const phase = useRosterImport((state) => state.phase);
  const error = useRosterImport((state) => state.error);
  const again = useRef<HTMLSpanElement>(null);

  // The button that was pressed may be gone with the last refusal.
  useEffect(() => {
    if (error !== null && document.activeElement === document.body) {
      again.current?.querySelector('button')?.focus();
    }
  }, [error]);

  return (
    <div className={styles.status}>
      <div role="status">
        {phase === 'choosing' && <Progress label={t('classes.choosing')} />}
        {phase === 'reading' && <Progress label={t('merge.screen.reading')} />}
      </div>
      {phase === 'idle' && error !== null && (
        <ErrorNote error={error}>
          <span ref={again} className={styles.again}>
            <ImportButton again />
          </span>
        </ErrorNote>
      )}
      <ImportDone />
    </div>
  );
}
