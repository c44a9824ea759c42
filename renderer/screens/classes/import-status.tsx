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

  return (
    <div className={styles.status}>
      <div role="status">{phase === 'choosing' && <Progress label={t('classes.choosing')} />}</div>
      {phase === 'idle' && error !== null && (
        <ErrorNote error={error}>
          <ImportButton />
        </ErrorNote>
      )}
    </div>
  );
}
