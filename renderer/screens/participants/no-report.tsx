import { EmptyState } from '../../components/empty-state';
import { AllReportSteps } from '../../components/report-steps';
import { useTranslate } from '../../components/translation';
import styles from './participants.module.css';
import { ReportWays } from './report-ways';

/** What this page does, what it never does, and how to begin. */
export function NoReport() {
  const t = useTranslate();
  return (
    <div className={styles.noReport}>
      <EmptyState title={t('participants.empty.title')} text={t('participants.empty.text')}>
        <ReportWays isFilled />
      </EmptyState>
      <p className="soft">{t('participants.empty.drop')}</p>
      <details className="fold">
        <summary>{t('participants.empty.where')}</summary>
        <AllReportSteps />
      </details>
    </div>
  );
}
