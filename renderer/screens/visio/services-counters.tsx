import type { NetworkView } from '../../../core/contract/watch-views';
import { formatTime } from '../../../core/strings/format-time';
import { useTranslation } from '../../components/translation';
import { useSchoolDay } from '../../stores/school-day';
import styles from './services.module.css';

type Props = { readonly view: NetworkView };

/** What was asked of whom in the last hour, and the most that Continuo allows itself. */
export function ServicesCounters({ view }: Props) {
  const { t, language } = useTranslation();
  const timeZone = useSchoolDay((state) => state.today?.timeZone);
  const { counters, mostPerMinute, mostPerHour } = view;
  return (
    <section aria-labelledby="services-counters" className={styles.part}>
      <h2 id="services-counters">{t('profiles.counters.title')}</h2>
      <p className={styles.sentence}>
        {t('profiles.counters.lead', { mostPerMinute, mostPerHour })}
      </p>
      {counters.length === 0 ? (
        <p className="soft">{t('profiles.counters.none')}</p>
      ) : (
        <table className={styles.counters}>
          <thead>
            <tr>
              <th scope="col">{t('profiles.counters.host')}</th>
              <th scope="col">{t('profiles.counters.minute')}</th>
              <th scope="col">{t('profiles.counters.hour')}</th>
            </tr>
          </thead>
          <tbody>
            {counters.map(({ host, lastMinute, lastHour, heldUntil }) => (
              <tr key={host}>
                <th scope="row">
                  {host}
                  {heldUntil !== undefined && timeZone !== undefined && (
                    <span className={styles.held}>
                      {t('profiles.counters.held', {
                        time: formatTime(heldUntil, timeZone, language),
                      })}
                    </span>
                  )}
                </th>
                <td>{lastMinute}</td>
                <td>{lastHour}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
