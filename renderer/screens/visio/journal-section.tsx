import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { EmptyState } from '../../components/empty-state';
import { ErrorNote } from '../../components/error-note';
import { useTranslate } from '../../components/translation';
import { leaveJournal, readJournal, useJournal } from '../../stores/journal';
import { JournalExport } from './journal-export';
import { JournalLines } from './journal-lines';
import styles from './journal-page.module.css';
import { JournalPaging } from './journal-paging';
import { JournalVerification } from './journal-verification';

type Props = {
  /** `YYYY-MM-DD` */
  readonly today: string;
};

/** Every line of the journal, its verification and its export. */
export function JournalSection({ today }: Props) {
  const t = useTranslate();
  const view = useJournal((state) => state.view);
  const error = useJournal((state) => state.error);

  useEffect(() => {
    void readJournal(0);
    return leaveJournal;
  }, []);

  return (
    <section className={styles.journal} aria-labelledby="journal-lines">
      <h2 id="journal-lines">{t('journal.page.title')}</h2>
      {error !== null && (
        <ErrorNote error={error}>
          <Button onClick={() => void readJournal(0)}>{t('common.retry')}</Button>
        </ErrorNote>
      )}
      {view?.total === 0 && (
        <EmptyState title={t('journal.page.emptyTitle')} text={t('journal.page.empty')} />
      )}
      {view !== null && view.total > 0 && (
        <>
          <p className={styles.lead}>{t('journal.page.lead')}</p>
          <JournalVerification />
          <JournalExport today={today} />
          <JournalLines view={view} />
          <JournalPaging total={view.total} shown={view.entries.length} />
        </>
      )}
    </section>
  );
}
