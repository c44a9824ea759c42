import { useEffect, useId, useState } from 'react';
import type { ParticipantsView, ReportView } from '../../../core/contract/participant-views';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { focusPage } from '../../components/focus-page';
import { useTranslate } from '../../components/translation';
import { removeReport } from '../../stores/participant-changes';
import { ReportCard } from './report-card';
import styles from './reports.module.css';

/** The reports of the lesson, each with the tint of its spans in the pictures below. */
export function ReportList({ view }: { readonly view: ParticipantsView }) {
  const t = useTranslate();
  const titleId = useId();
  const [asked, setAsked] = useState<ReportView | null>(null);

  // The button that gave the first report went away with the page that was empty.
  useEffect(() => {
    if (document.activeElement === document.body) focusPage();
  }, []);

  async function remove({ id }: ReportView): Promise<void> {
    setAsked(null);
    if (await removeReport(id)) focusPage();
  }

  /** Joins by hand are work; so is what is in the vault. */
  function ask(report: ReportView): void {
    const isWorkedOn = view.names.some(
      (name) => name.reportId === report.id && (name.joinedBy === 'hand' || name.aside),
    );
    if (report.kept || isWorkedOn) setAsked(report);
    else void remove(report);
  }

  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className="visually-hidden">
        {t('participants.report.list')}
      </h2>
      <ul className={styles.reports}>
        {view.reports.map((report, place) => (
          <ReportCard
            key={report.id}
            report={report}
            tint={place}
            view={view}
            onRemove={() => ask(report)}
          />
        ))}
      </ul>
      <ConfirmDialog
        opened={asked !== null}
        title={t('participants.report.confirm')}
        text={t(
          asked?.kept === true
            ? 'participants.report.confirmKept'
            : 'participants.report.confirmText',
        )}
        action={t('participants.report.remove')}
        keep={t('participants.report.keep')}
        dangerous
        onConfirm={() => {
          if (asked !== null) void remove(asked);
        }}
        onCancel={() => setAsked(null)}
      />
    </section>
  );
}
