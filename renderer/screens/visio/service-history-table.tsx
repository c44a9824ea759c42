import type { HistoryDay } from '../../../core/reachability/history';
import { describeCause } from '../../../core/strings/describe-cause';
import { formatTime, formatWeekday } from '../../../core/strings/format-time';
import { ServiceBadge } from '../../components/service-badge';
import { useTranslation } from '../../components/translation';
import { sayLength } from './history-words';
import styles from './service-history.module.css';

type Props = {
  readonly days: readonly HistoryDay[];
  readonly timeZone: string;
  readonly name: string;
};

const COLUMNS = ['day', 'from', 'to', 'state', 'cause', 'duration'] as const;

/** More rows than these would push the journal out of sight: they are folded. */
const MOST_ROWS = 12;

/** Each span in words, day by day. */
export function ServiceHistoryTable({ days, timeZone, name }: Props) {
  const { t, language } = useTranslation();
  const count = days.reduce((sum, { spans }) => sum + spans.length, 0);
  return (
    <details className="fold" open={count <= MOST_ROWS}>
      <summary>{t('journal.history.unfold', { count })}</summary>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {t('journal.history.table', { service: name })}
        </caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`journal.history.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {days
          .filter(({ spans }) => spans.length > 0)
          .map(({ date, spans }) => (
            <tbody key={date}>
              {spans.map((span, index) => (
                <tr key={span.id}>
                  {index === 0 && (
                    <th scope="rowgroup" rowSpan={spans.length} className={styles.day}>
                      {formatWeekday(date, language)}
                    </th>
                  )}
                  <td className={styles.hour}>{formatTime(span.from, timeZone, language)}</td>
                  <td className={styles.hour}>{formatTime(span.to, timeZone, language)}</td>
                  <td>
                    <ServiceBadge verdict={span.verdict} />
                  </td>
                  <td>{describeCause(t, span.cause)}</td>
                  <td className={styles.hour}>{sayLength(t, span)}</td>
                </tr>
              ))}
            </tbody>
          ))}
      </table>
      <p className="soft">{t('journal.history.gaps')}</p>
    </details>
  );
}
