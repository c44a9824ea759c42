import { type SyntheticEvent, useState } from 'react';
import { shiftDate } from '../../../core/timetable/shift-date';
import { BusyButton } from '../../components/busy-button';
import { DateField } from '../../components/date-field';
import { useTranslate } from '../../components/translation';
import { exportJournal, useJournal } from '../../stores/journal';
import styles from './journal-page.module.css';

type Props = {
  /** `YYYY-MM-DD` */
  readonly today: string;
};

/** The lines of chosen days as a file; a week unless told. */
export function JournalExport({ today }: Props) {
  const t = useTranslate();
  const writing = useJournal((state) => state.writing);
  const written = useJournal((state) => state.written);
  const [from, setFrom] = useState(shiftDate(today, -6));
  const [to, setTo] = useState(today);

  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    if (!writing) void exportJournal(from, to);
  }

  return (
    <form className={styles.export} onSubmit={submit}>
      <DateField
        className={styles.date}
        label={t('journal.page.from')}
        value={from}
        onChange={setFrom}
      />
      <DateField className={styles.date} label={t('journal.page.to')} value={to} onChange={setTo} />
      <BusyButton type="submit" busy={writing}>
        {t(writing ? 'journal.page.exporting' : 'journal.page.export')}
      </BusyButton>
      <p role="status" className={styles.written}>
        {written !== null && t('journal.page.written', { ...written })}
      </p>
    </form>
  );
}
