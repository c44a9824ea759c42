import type { HistoryView } from '../../../core/contract/watch-views';
import { type ChartMark, type HistoryDay, historyTotals } from '../../../core/reachability/history';
import { VERDICTS } from '../../../core/reachability/observation';
import { describeCause } from '../../../core/strings/describe-cause';
import { formatTime, formatWeekday } from '../../../core/strings/format-time';
import type { Translate } from '../../../core/strings/translate';
import { useTranslation } from '../../components/translation';
import { HistoryPatterns, patternOf, UNOBSERVED } from './history-patterns';
import { sayDuration } from './history-words';
import styles from './service-history-chart.module.css';

type Props = {
  readonly days: readonly HistoryDay[];
  readonly view: HistoryView;
  readonly name: string;
  /** The dates in words. */
  readonly dates: string;
};

/** Hours that are written under the chart, and where they stand on its axis from 6:30 to 21:00. */
const HOURS = [8, 10, 12, 14, 16, 18, 20].map((hour) => ({ hour, at: (hour - 6.5) / 14.5 }));
/** A single test has no length; percent of the axis that make it seen. */
const LEAST_WIDTH = 0.35;

/**
 * One row a day, drawn as an image with its sum in words: the table that follows says each span to
 * who cannot see it. A state is told by its pattern and its height, not by its colour alone.
 */
export function ServiceHistoryChart({ days, view, name, dates }: Props) {
  const { t, language } = useTranslation();
  const summary = t('journal.history.chart.summary', {
    service: name,
    dates,
    totals: sayTotals(t, view),
  });
  return (
    <figure className={styles.chart}>
      <HistoryPatterns />
      <div role="img" aria-label={summary} className={styles.days}>
        {days.map((day) => (
          <div key={day.date} className={styles.day}>
            <span className={styles.name}>{formatWeekday(day.date, language)}</span>
            <svg className={styles.track} aria-hidden="true">
              <rect width="100%" height="100%" fill={UNOBSERVED} />
              {day.marks.map((mark) => (
                <Mark key={mark.span.id} mark={mark} timeZone={view.timeZone} />
              ))}
              {HOURS.map(({ hour, at }) => (
                <line
                  key={hour}
                  x1={percent(at)}
                  x2={percent(at)}
                  y1="0"
                  y2="100%"
                  className={styles.hour}
                />
              ))}
            </svg>
          </div>
        ))}
        <div className={styles.day}>
          <span />
          <svg className={styles.axis} aria-hidden="true">
            {HOURS.map(({ hour, at }) => (
              <text key={hour} x={percent(at)} y="1em" textAnchor="middle">
                {hour}
              </text>
            ))}
          </svg>
        </div>
      </div>
      <Legend view={view} />
    </figure>
  );
}

function Mark({ mark, timeZone }: { readonly mark: ChartMark; readonly timeZone: string }) {
  const { t, language } = useTranslation();
  const { verdict, cause, from, to } = mark.span;
  // What is normal is quiet: a thin line; the rest stands as high as its row.
  const [y, height] = verdict === 'up' ? ['38%', '24%'] : ['8%', '84%'];
  return (
    <rect
      x={percent(mark.from)}
      width={`${Math.max((mark.to - mark.from) * 100, LEAST_WIDTH)}%`}
      y={y}
      height={height}
      fill={patternOf(verdict)}
      className={styles.mark}
      data-verdict={verdict}
    >
      <title>
        {t('journal.history.chart.mark', {
          state: t(`common.verdicts.${verdict}`),
          from: formatTime(from, timeZone, language),
          to: formatTime(to, timeZone, language),
          cause: describeCause(t, cause),
        })}
      </title>
    </rect>
  );
}

function Legend({ view }: { readonly view: HistoryView }) {
  const { t } = useTranslation();
  const seen = VERDICTS.filter((verdict) => view.spans.some((span) => span.verdict === verdict));
  return (
    <ul className={styles.legend} aria-hidden="true">
      {seen.map((verdict) => (
        <li key={verdict}>
          <Swatch fill={patternOf(verdict)} verdict={verdict} />
          {t(`common.verdicts.${verdict}`)}
        </li>
      ))}
      <li>
        <Swatch fill={UNOBSERVED} />
        {t('journal.history.chart.unobserved')}
      </li>
    </ul>
  );
}

function Swatch({ fill, verdict }: { readonly fill: string; readonly verdict?: string }) {
  const [y, height] = verdict === 'up' ? ['38%', '24%'] : ['0', '100%'];
  return (
    <svg className={styles.swatch} aria-hidden="true">
      <rect
        width="100%"
        y={y}
        height={height}
        fill={fill}
        className={styles.mark}
        data-verdict={verdict}
      />
    </svg>
  );
}

function sayTotals(t: Translate, view: HistoryView): string {
  const { observed, totals } = historyTotals(view.spans);
  if (totals.length === 0) return t('journal.history.chart.nothing');
  return t('journal.history.chart.observed', {
    duration: sayDuration(t, observed),
    totals: totals
      .map(({ verdict, milliseconds }) =>
        t('journal.history.chart.total', {
          state: t(`common.verdicts.${verdict}`),
          duration: sayDuration(t, milliseconds),
        }),
      )
      .join(', '),
  });
}

function percent(part: number): string {
  return `${part * 100}%`;
}
