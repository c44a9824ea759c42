import type { AlertView } from '../../core/contract/alert-views';

/**
 * Remembers what was announced, so that an alert interrupts once: an outage or a laptop offline
 * again when it had ended meanwhile, the return of the official room once in a lesson.
 */
export function createAnnouncements() {
  let announced: ReadonlySet<string> = new Set();
  const keyOf = ({ lessonId, kind }: Pick<AlertView, 'lessonId' | 'kind'>) => `${kind} ${lessonId}`;

  return {
    /** Those of the present alerts that were not announced yet; from now on they are. */
    next(alerts: readonly AlertView[]): readonly AlertView[] {
      const fresh = alerts.filter((alert) => !announced.has(keyOf(alert)));
      const kept = [...announced].filter((key) => stays(key, alerts));
      announced = new Set([...kept, ...alerts.map(keyOf)]);
      return fresh;
    },
  };

  /** An outage behind a laptop that is offline is not over: nothing can be seen of it. */
  function stays(key: string, alerts: readonly AlertView[]): boolean {
    const [kind, lessonId] = key.split(' ');
    const present = alerts.find((alert) => alert.lessonId === lessonId);
    if (kind === 'recovered') return true;
    return present?.kind === kind || (kind === 'outage' && present?.kind === 'offline');
  }
}
