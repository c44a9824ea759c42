import { EmptyState } from '../../components/empty-state';
import { AllReportSteps } from '../../components/report-steps';
import { useTranslate } from '../../components/translation';
import { useParticipants } from '../../stores/participants';
import styles from './participants.module.css';
import { ReportWays } from './report-ways';

/** What this page does, what it never does, and how to begin. */
export function NoReport() {
  const t = useTranslate();
  // Then the one filled button keeps what is left of the reports.
  const isChanged = useParticipants((state) => state.isChanged);
  return (
    <div className={styles.noReport}>
      <EmptyState title={t('participants.empty.title')} text={t('participants.empty.text')}>
        <ReportWays isFilled={!isChanged} />
      </EmptyState>
      <p className="soft">{t('participants.empty.drop')}</p>
      <details className="fold">
        <summary>{t('participants.empty.where')}</summary>
        <AllReportSteps />
      </details>
    </div>
  );
}
