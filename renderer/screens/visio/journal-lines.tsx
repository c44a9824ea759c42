import type { JournalEntry, JournalView } from '../../../core/contract/watch-views';
import { describeFact } from '../../../core/strings/describe-fact';
import { formatShortDate, formatTime } from '../../../core/strings/format-time';
import { dateIn } from '../../../core/timetable/day';
import { ServiceBadge } from '../../components/service-badge';
import { useTranslation } from '../../components/translation';
import styles from './journal-page.module.css';

type Props = { readonly view: JournalView };

const COLUMNS = ['number', 'moment', 'subject', 'event'] as const;

/** A page of the journal in words, the technical part folded. */
export function JournalLines({ view }: Props) {
  const { t } = useTranslation();
  return (
    <table className={styles.lines}>
      <caption className="visually-hidden">{t('journal.page.table')}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`journal.page.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.entries.map((entry) => (
          <Line key={entry.seq} entry={entry} view={view} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ entry, view }: { readonly entry: JournalEntry; readonly view: JournalView }) {
  const { t, language } = useTranslation();
  const { seq, at, fact, hash } = entry;
  const hour = (instant: string) => formatTime(instant, view.timeZone, language);
  const day = (instant: string) => formatShortDate(dateIn(view.timeZone, instant), language);
  const words = describeFact(t, fact, (instant) =>
    t('journal.moment', { date: day(instant), time: hour(instant) }),
  );
  const className = 'classId' in fact ? (view.classNames[fact.classId] ?? '') : '';
  return (
    <tr>
      <td className={styles.number}>{seq}</td>
      <td className={styles.moment}>
        {day(at)} <span className={styles.hour}>{hour(at)}</span>
      </td>
      <td className={styles.subject}>
        {fact.host}
        {className !== '' && <span className={styles.class}>{className}</span>}
      </td>
      <td>
        <p className={styles.event}>
          {words.event}
          {'verdict' in fact && <ServiceBadge verdict={fact.verdict} />}
        </p>
        {words.cause !== null && <p>{words.cause}</p>}
        <details className={styles.detail}>
          <summary aria-label={t('journal.page.detailOf', { number: seq })}>
            {t('journal.page.detail')}
          </summary>
          {words.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          {words.detail !== null && <p className={styles.technical}>{words.detail}</p>}
          <p className={styles.technical}>{t('journal.page.hash', { hash })}</p>
        </details>
      </td>
    </tr>
  );
}
