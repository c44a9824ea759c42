import type { Verdict } from '../../core/reachability/observation';
import { assertNever } from '../../core/shared/assert-never';
import styles from './service-badge.module.css';
import { useTranslate } from './translation';

type Props = { readonly verdict: Verdict };

/** The state of a service: always an icon of its own shape and a word, never colour alone. */
export function ServiceBadge({ verdict }: Props) {
  const t = useTranslate();
  return (
    <span className={styles.badge} data-verdict={verdict}>
      <svg viewBox="0 0 16 16" aria-hidden="true" className={styles.icon}>
        {shapeOf(verdict)}
      </svg>
      {t(`common.verdicts.${verdict}`)}
    </span>
  );
}

function shapeOf(verdict: Verdict) {
  const line = {
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: 1.6,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  } as const;
  switch (verdict) {
    case 'up':
      return <circle cx="8" cy="8" r="5" fill="currentColor" />;
    case 'degraded':
      return <path d="M8 2 15 14H1Z" fill="currentColor" />;
    case 'overloaded':
      return (
        <>
          <path {...line} d="M3.5 1.5h9M3.5 14.5h9M4.5 1.5c0 4 3.5 4.5 3.5 6.5s-3.5 2.5-3.5 6.5" />
          <path {...line} d="M11.5 1.5c0 4-3.5 4.5-3.5 6.5s3.5 2.5 3.5 6.5" />
          <path d="M5.5 13.5 8 10.5l2.5 3Z" fill="currentColor" />
        </>
      );
    case 'down':
      return <rect x="2.5" y="2.5" width="11" height="11" fill="currentColor" />;
    case 'maintenance':
      return (
        <path
          {...line}
          d="M13.9 4.4 11.7 6.6 9.4 4.3 11.6 2.1a4 4 0 0 0-5.2 5.2l-4.6 4.6a1.6 1.6 0 0 0 2.3 2.3l4.6-4.6a4 4 0 0 0 5.2-5.2Z"
        />
      );
    case 'local-fault':
      return <path {...line} d="M5.5 1.5v3.5M10.5 1.5v3.5M3.5 5h9v2.5a4.5 4.5 0 0 1-9 0ZM8 12v3" />;
    case 'auth-required':
      return (
        <>
          <rect x="3" y="7" width="10" height="7" fill="currentColor" />
          <path {...line} d="M5 7V5a3 3 0 0 1 6 0v2" />
        </>
      );
    case 'wrong-address':
      return <path {...line} d="m3.5 3.5 9 9m0-9-9 9" />;
    case 'unknown':
      return <circle {...line} cx="8" cy="8" r="5" strokeDasharray="2 2.6" />;
    default:
      return assertNever(verdict);
  }
}
