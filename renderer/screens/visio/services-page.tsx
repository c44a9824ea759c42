import { useEffect } from 'react';
import { ErrorNote } from '../../components/error-note';
import { useTranslate } from '../../components/translation';
import { leaveNetworkTests, readNetworkTests, useNetworkTests } from '../../stores/network-tests';
import { leaveProfiles, readProfiles, useProfiles } from '../../stores/profiles';
import styles from './services.module.css';
import { ServicesCounters } from './services-counters';
import { ServicesList } from './services-list';
import { ServicesNeutralHosts } from './services-neutral-hosts';

/** What is known of the services behind the rooms, and how the tests of them go out. */
export function ServicesPage() {
  const t = useTranslate();
  const list = useProfiles((state) => state.list);
  const error = useProfiles((state) => state.error);
  const view = useNetworkTests((state) => state.view);
  const networkError = useNetworkTests((state) => state.error);

  useEffect(() => {
    void readProfiles();
    void readNetworkTests();
    return () => {
      leaveProfiles();
      leaveNetworkTests();
    };
  }, []);

  return (
    <div className={styles.page}>
      <p className={styles.lead}>{t('profiles.lead')}</p>
      {error !== null && <ErrorNote error={error} />}
      {list !== null && <ServicesList profiles={list} />}
      {networkError !== null && <ErrorNote error={networkError} />}
      {view !== null && <ServicesCounters view={view} />}
      {view !== null && <ServicesNeutralHosts stored={view.neutralHosts} />}
    </div>
  );
}
