import type { JournalEntry } from '../../core/reachability/journal-fact';
import { describeFact } from '../../core/strings/describe-fact';
import { formatShortDate } from '../../core/strings/format-time';
import { dateIn } from '../../core/timetable/day';
import styles from './attestation-paper.module.css';
import type { AttestationProps } from './attestation-props';
import { paperClock, paperMoment } from './paper-moment';

/** The lines of the journal about the service and the lesson. */
export function JournalExcerpt({ page, t }: AttestationProps) {
  const { entries, timeZone } = page;
  if (entries.length === 0) return <p>{t('documents.attestation.noEntry')}</p>;
  const day = dateIn(timeZone, page.start);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('documents.attestation.line')}</th>
          <th scope="col">{t('documents.attestation.moment')}</th>
          <th scope="col">{t('documents.attestation.fact')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.seq}>
            <td className={styles.hour}>{entry.seq}</td>
            <td className={styles.hour}>{paperMoment(entry.at, timeZone, day)}</td>
            <td>{wordsOf(entry, timeZone, t)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function wordsOf({ fact }: JournalEntry, timeZone: string, t: AttestationProps['t']): string {
  const { event, state, notes } = describeFact(t, fact, (instant) =>
    t('journal.moment', {
      date: formatShortDate(dateIn(timeZone, instant), 'fr'),
      time: paperClock(instant, timeZone),
    }),
  );
  const what =
    state === null
      ? t('documents.attestation.factAbout', { event, host: fact.host })
      : t('documents.attestation.factState', { event, state });
  // The first note says when; the clock is told once, below.
  return [what, ...notes.slice(0, 1)].join(' ');
}
