import { EmptyState } from '../../components/empty-state';
import { AllReportSteps } from '../../components/report-steps';
import { useTranslate } from '../../components/translation';
import styles from './participants.module.css';
import { ReportWays } from './report-ways';

type Props = {
  /** Its first button is the filled one: no other is, that keeps what is left of the reports. */
  readonly isFilled: boolean;
};

/** What this page does, what it never does, and how to begin, with a list or without. */
export function NoReport({ isFilled }: Props) {
  const t = useTranslate();
  return (
    <div className={styles.noReport}>
      <EmptyState title={t('participants.empty.title')} text={t('participants.empty.text')}>
        <ReportWays isFilled={isFilled} />
      </EmptyState>
      <p className="soft">
        {t('participants.empty.drop')} {t('participants.empty.without')}
      </p>
      <details className="fold">
        <summary>{t('participants.empty.where')}</summary>
        <AllReportSteps />
      </details>
    </div>
  );
}
