import { BusyButton } from '../../../components/busy-button';
import { ErrorNote } from '../../../components/error-note';
import { focusPage } from '../../../components/focus-page';
import { useTranslate } from '../../../components/translation';
import { undoImportDone, useImportDone } from '../../../stores/import-done';
import styles from './import-status.module.css';
import { totalsInWords } from './totals-in-words';
import { UndoKept } from './undo-kept';

/** What the import that was just written did, and the way back. */
export function ImportDone() {
  const t = useTranslate();
  const { done, undone, busy, error } = useImportDone();

  async function undo(): Promise<void> {
    if (await undoImportDone()) focusPage();
  }

  return (
    <>
      <div className={styles.outcome}>
        <div role="status" className={styles.done}>
          {done !== null && undone === null && (
            <p>{t('merge.screen.done', { facts: totalsInWords(t, done) })}</p>
          )}
          {undone !== null && <UndoKept outcome={undone} />}
        </div>
        {done !== null && undone === null && (
          <BusyButton busy={busy} onClick={() => void undo()}>
            {t(busy ? 'merge.screen.undoing' : 'merge.screen.undo')}
          </BusyButton>
        )}
      </div>
      {error !== null && <ErrorNote error={error} />}
    </>
  );
}
