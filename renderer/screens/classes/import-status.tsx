import { useEffect, useRef } from 'react';
import { ErrorNote } from '../../components/error-note';
import { Progress } from '../../components/progress';
import { useTranslate } from '../../components/translation';
import { useRosterImport } from '../../stores/roster-import';
import { ImportButton } from './import-button';
import styles from './import-status.module.css';

/** What happens to the file before there is a preview: waiting, or why it could not be used. */
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
      <div role="status">{phase === 'choosing' && <Progress label={t('classes.choosing')} />}</div>
      {phase === 'idle' && error !== null && (
        <ErrorNote error={error}>
          <span ref={again}>
            <ImportButton again />
          </span>
        </ErrorNote>
      )}
    </div>
  );
}
