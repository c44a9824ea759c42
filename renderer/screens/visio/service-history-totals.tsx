import type { ObservedSpan } from '../../../core/contract/watch-views';
import { historyTotals } from '../../../core/reachability/history';
import { ServiceBadge } from '../../components/service-badge';
import { useTranslate } from '../../components/translation';
import { sayDuration } from './history-words';
import styles from './service-history.module.css';

type Props = { readonly spans: readonly ObservedSpan[] };

/** How long in each state, out of the time that was observed. */
export function ServiceHistoryTotals({ spans }: Props) {
  const t = useTranslate();
  const { observed, totals } = historyTotals(spans);
  return (
    <section aria-labelledby="history-totals">
      <h3 id="history-totals" className={styles.totalsTitle}>
        {t('journal.history.totals')}
      </h3>
      <dl className={styles.totals}>
        {totals.map(({ verdict, milliseconds }) => (
          <div key={verdict} className={styles.total}>
            <dt>
              <ServiceBadge verdict={verdict} />
            </dt>
            <dd>
              {milliseconds === 0
                ? t('journal.history.looks')
                : t('journal.history.share', {
                    duration: sayDuration(t, milliseconds),
                    observed: sayDuration(t, observed),
                  })}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
