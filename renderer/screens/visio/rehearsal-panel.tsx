import { useEffect } from 'react';
import type { RehearsalReport } from '../../../core/contract/meeting-views';
import { formatDay, formatTime } from '../../../core/strings/format-time';
import { dateIn } from '../../../core/timetable/day';
import { BusyButton } from '../../components/busy-button';
import { CopyButton } from '../../components/copy-button';
import { ErrorNote } from '../../components/error-note';
import { useTranslation } from '../../components/translation';
import { openRehearsal, runRehearsal, useRehearsal } from '../../stores/rehearsal';
import { useSchoolDay } from '../../stores/school-day';
import styles from './rehearsal-panel.module.css';
import { RehearsalReportView } from './rehearsal-report';
import { rehearsalText } from './rehearsal-text';

/** Tries the chain of a class on a quiet day, and shows what the last time found. */
export function RehearsalPanel({ classId }: { readonly classId: string }) {
  const wording = useTranslation();
  const { t } = wording;
  const shown = useRehearsal();
  const timeZone = useSchoolDay((state) => state.today?.timeZone);
  const isOf = shown.classId === classId;
  const report = isOf ? shown.report : undefined;

  useEffect(() => {
    void openRehearsal(classId);
  }, [classId]);

  return (
    <section aria-labelledby="rehearsal" className={styles.panel}>
      <h2 id="rehearsal">{t('rehearsal.title')}</h2>
      <p className="soft">{t('rehearsal.lead')}</p>
      <div className={styles.actions}>
        <BusyButton busy={isOf && shown.isRunning} onClick={() => void runRehearsal()}>
          {t(report ? 'rehearsal.runAgain' : 'rehearsal.run')}
        </BusyButton>
        {report && timeZone !== undefined && (
          <CopyButton
            text={rehearsalText(report, timeZone, wording)}
            label={t('rehearsal.copy')}
            done={t('rehearsal.copied')}
          />
        )}
        <p role="status">{isOf && shown.isRunning ? t('rehearsal.running') : ''}</p>
      </div>
      {isOf && shown.error !== null && <ErrorNote error={shown.error} />}
      {report === undefined && shown.error === null && (
        <p className="soft">{t('rehearsal.reading')}</p>
      )}
      {report === null && <p>{t('rehearsal.never')}</p>}
      {report && timeZone !== undefined && (
        <>
          <p>
            {t('rehearsal.last', lastFacts(report, timeZone, wording.language))}{' '}
            <strong>{summaryOf(report, t)}</strong>
          </p>
          <RehearsalReportView report={report} />
        </>
      )}
    </section>
  );
}

function lastFacts(
  { at }: RehearsalReport,
  timeZone: string,
  language: ReturnType<typeof useTranslation>['language'],
) {
  return {
    day: formatDay(dateIn(timeZone, at), language),
    time: formatTime(at, timeZone, language),
  };
}

function summaryOf({ steps }: RehearsalReport, t: ReturnType<typeof useTranslation>['t']): string {
  const counts = (['failed', 'warning'] as const).flatMap((outcome) => {
    const count = steps.filter((step) => step.outcome === outcome).length;
    return count === 0 ? [] : [t(`rehearsal.summary.${outcome}`, { count })];
  });
  return counts.length === 0 ? t('rehearsal.summary.ok') : counts.join(' ');
}
