import { VERDICTS, type Verdict } from '../../../core/reachability/observation';
import { assertNever } from '../../../core/shared/assert-never';
import styles from './service-history-chart.module.css';

/** What lies where nothing was observed. */
export const UNOBSERVED = 'url(#history-unobserved)';

/** The paint of a state in the chart; drawn by `HistoryPatterns`, once on the page. */
export function patternOf(verdict: Verdict): string {
  return `url(#history-${verdict})`;
}

/** The patterns of the states: each has its own figure, so that colours are not needed. */
export function HistoryPatterns() {
  return (
    <svg width="0" height="0" aria-hidden="true" className={styles.patterns}>
      <defs>
        {VERDICTS.map((verdict) => (
          <pattern
            key={verdict}
            id={`history-${verdict}`}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
            className={styles.pattern}
            data-verdict={verdict}
          >
            <rect width="8" height="8" className={styles.ground} />
            {figureOf(verdict)}
          </pattern>
        ))}
        <pattern
          id="history-unobserved"
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          className={styles.unobserved}
        >
          <path d="M-2 2 2 -2M0 8 8 0M6 10 10 6" stroke="currentColor" strokeWidth="0.8" />
        </pattern>
      </defs>
    </svg>
  );
}

function figureOf(verdict: Verdict) {
  const line = { stroke: 'currentColor', strokeWidth: 2.5, fill: 'none' } as const;
  switch (verdict) {
    case 'up':
    case 'down':
      return <rect width="8" height="8" fill="currentColor" />;
    case 'degraded':
      return <path {...line} d="M-2 2 2 -2M0 8 8 0M6 10 10 6" />;
    case 'overloaded':
      return <path {...line} strokeWidth={4} d="M2 0V8M6 0" />;
    case 'maintenance':
      return <path {...line} d="M0 2H8M0 6H8" strokeWidth={2} />;
    case 'auth-required':
      return <circle cx="4" cy="4" r="2.4" fill="currentColor" />;
    case 'wrong-address':
      return <path {...line} strokeWidth={1.6} d="M0 0 8 8M8 0 0 8" />;
    case 'local-fault':
      return <path {...line} d="M-2 6 2 10M0 0 8 8M6 -2 10 2" />;
    case 'unknown':
      return <path {...line} strokeWidth={1.6} d="M0 4H4M4 0H8" />;
    default:
      return assertNever(verdict);
  }
}
