import { useEffect, useState } from 'react';
import type { ImportRecord } from '../../../../core/contract/roster-views';
import { ConfirmDialog } from '../../../components/confirm-dialog';
import { EmptyState } from '../../../components/empty-state';
import { ErrorNote } from '../../../components/error-note';
import { focusPage } from '../../../components/focus-page';
import { PageHeader } from '../../../components/page-header';
import { useTranslate } from '../../../components/translation';
import { openImportHistory, undoImport, useImportHistory } from '../../../stores/import-history';
import { goTo } from '../../../stores/navigation';
import { readSchoolDay, useSchoolDay } from '../../../stores/school-day';
import { ImportButton } from './import-button';
import styles from './import-history.module.css';
import { ImportRecordRow, recordName } from './import-record-row';
import { ImportStatus } from './import-status';
import { UndoKept } from './undo-kept';

/** The imports of this vault, the newest first; each can be undone as a whole. */
export function ImportHistory() {
  const t = useTranslate();
  const { list, undone, error } = useImportHistory();
  const timeZone = useSchoolDay((state) => state.today?.timeZone);
  const [asked, setAsked] = useState<ImportRecord | null>(null);

  useEffect(() => {
    void readSchoolDay();
    void openImportHistory();
  }, []);

  async function undo(record: ImportRecord): Promise<void> {
    setAsked(null);
    await undoImport(record.id);
    // Its button went away with the import.
    focusPage();
  }

  return (
    <>
      <PageHeader
        title={t('merge.screen.history.title')}
        eyebrow={
          <button type="button" className="link-button" onClick={() => goTo({ screen: 'classes' })}>
            {t('classes.back')}
          </button>
        }
        subtitle={t('merge.screen.history.lead')}
      />
      <ImportStatus />
      {error !== null && <ErrorNote error={error} />}
      <div role="status" className={styles.undone}>
        {undone !== null && <UndoKept outcome={undone} />}
      </div>
      {list !== null && list.length === 0 && (
        <EmptyState
          title={t('merge.screen.history.empty')}
          text={t('merge.screen.history.emptyText')}
        >
          <ImportButton filled />
        </EmptyState>
      )}
      {list !== null && list.length > 0 && timeZone !== undefined && (
        <ul className={styles.list} aria-label={t('merge.screen.history.title')}>
          {list.map((record) => (
            <ImportRecordRow
              key={record.id}
              record={record}
              timeZone={timeZone}
              onUndo={() => setAsked(record)}
            />
          ))}
        </ul>
      )}
      <ConfirmDialog
        opened={asked !== null}
        title={
          asked === null ? '' : t('merge.screen.history.confirm', { name: recordName(t, asked) })
        }
        text={t('merge.screen.history.confirmText')}
        action={t('merge.screen.history.confirmed')}
        keep={t('merge.screen.history.keep')}
        dangerous
        onConfirm={() => {
          if (asked !== null) void undo(asked);
        }}
        onCancel={() => setAsked(null)}
      />
    </>
  );
}
