import { useEffect } from 'react';
import { readSchoolDay, useSchoolDay } from '../../stores/school-day';
import styles from './journal-page.module.css';
import { JournalSection } from './journal-section';
import { ServiceHistory } from './service-history';

/** What happened to the services: of one of them as a chart, and every line of the journal. */
export function JournalPage() {
  const today = useSchoolDay((state) => state.today?.date);
  // Dates are those of the school year's time zone, which main knows.
  useEffect(() => {
    void readSchoolDay();
  }, []);
  if (today === undefined) return null;
  return (
    <div className={styles.page}>
      <ServiceHistory today={today} />
      <JournalSection today={today} />
    </div>
  );
}
