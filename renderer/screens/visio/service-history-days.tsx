import { useMemo } from 'react';
import type { HistoryView } from '../../../core/contract/watch-views';
import { CHART_HOURS, historyDays } from '../../../core/reachability/history';
import { formatDayAndMonth, formatHour } from '../../../core/strings/format-time';
import { useTranslation } from '../../components/translation';
import styles from './service-history.module.css';
import { ServiceHistoryChart } from './service-history-chart';
import { ServiceHistoryTable } from './service-history-table';
import { ServiceHistoryTotals } from './service-history-totals';

type Props = {
  readonly view: HistoryView;
  /** What a reader recognises of the service. */
  readonly name: string;
};

/** The same spans three times: drawn, added up, and one after the other in words. */
export function ServiceHistoryDays({ view, name }: Props) {
  const { t, language } = useTranslation();
  const days = useMemo(() => historyDays(view), [view]);
  const dates =
    view.from === view.to
      ? formatDayAndMonth(view.from, language, 'with-year')
      : t('journal.history.dates', {
          from: formatDayAndMonth(view.from, language),
          to: formatDayAndMonth(view.to, language, 'with-year'),
        });
  const isCut = days.some((day) => day.marks.length < day.spans.length);
  return (
    <>
      <h3 className={styles.dates}>{dates}</h3>
      <ServiceHistoryChart days={days} view={view} name={name} dates={dates} />
      {isCut && (
        <p className="soft">
          {t('journal.history.outside', {
            from: formatHour(CHART_HOURS.from, language),
            to: formatHour(CHART_HOURS.to, language),
          })}
        </p>
      )}
      {view.spans.length === 0 ? (
        <p role="status">{t('journal.history.empty')}</p>
      ) : (
        <>
          <ServiceHistoryTotals spans={view.spans} />
          <ServiceHistoryTable key={dates} days={days} timeZone={view.timeZone} name={name} />
        </>
      )}
    </>
  );
}
