import { useSchoolDay } from '../../stores/school-day';
import { AttestationList } from './attestation-list';
import styles from './journal-page.module.css';
import { JournalSection } from './journal-section';
import { ServiceHistory } from './service-history';

/** What happened to the services: of one of them as a chart, and every line of the journal. */
export function JournalPage() {
  const today = useSchoolDay((state) => state.today?.date);
  if (today === undefined) return null;
  return (
    <div className={styles.page}>
      <ServiceHistory today={today} />
      <AttestationList />
      <JournalSection today={today} />
    </div>
  );
}
