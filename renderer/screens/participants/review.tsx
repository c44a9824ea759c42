import { Button } from '@mantine/core';
import { useRef } from 'react';
import type { ParticipantsView } from '../../../core/contract/participant-views';
import { EmptyState } from '../../components/empty-state';
import { useHoldStill, useHoldUnderPointer } from '../../components/hold-still';
import { useTranslate } from '../../components/translation';
import { goTo } from '../../stores/navigation';
import { useParticipants } from '../../stores/participants';
import { AcceptBar } from './accept-bar';
import { AcceptDone } from './accept-done';
import { DragGhost } from './drag-ghost';
import { JoinPanel } from './join-panel';
import { NoReport } from './no-report';
import styles from './participants.module.css';
import { ParticipantsHeader } from './participants-header';
import { ProposalTable } from './proposal-table';
import { ReportList } from './report-list';
import { ReportStatus } from './report-status';
import { useJoining } from './use-joining';

/** The reports of a lesson, who is who in them, and what is proposed; nothing is written yet. */
export function Review({ view }: { readonly view: ParticipantsView }) {
  const t = useTranslate();
  const hasRoll = view.roll.length > 0;
  const news = useRef<HTMLDivElement>(null);
  useHoldStill(news);

  return (
    <div className={styles.page}>
      <ParticipantsHeader view={view} />
      <div ref={news} className={styles.news}>
        <ReportStatus />
        <AcceptDone lessonId={view.lesson.id} />
      </div>
      {!hasRoll && (
        <EmptyState
          title={t('participants.empty.noRoll')}
          text={t('participants.empty.noRollText')}
        >
          <Button
            variant="filled"
            onClick={() => goTo({ screen: 'classes', classId: view.lesson.classId })}
          >
            {t('today.toClasses')}
          </Button>
        </EmptyState>
      )}
      {hasRoll && view.reports.length === 0 && <NoReport isFilled={!view.isKeptChanged} />}
      {hasRoll && view.reports.length === 0 && view.isKeptChanged && <AcceptBar view={view} />}
      {hasRoll && view.reports.length > 0 && <Reports view={view} />}
    </div>
  );
}

function Reports({ view }: { readonly view: ParticipantsView }) {
  const joining = useJoining(view);
  // A meeting that goes on changes the page by itself.
  useHoldUnderPointer(beforeNewView);
  return (
    <>
      {view.state === 'done' && <Validated />}
      <ReportList view={view} />
      <JoinPanel view={view} joining={joining} />
      <ProposalTable view={view} joining={joining} />
      <AcceptBar view={view} />
      {joining.drag !== null && <DragGhost drag={joining.drag} words={joining.draggedWords} />}
      <p className="visually-hidden" aria-live="polite">
        {joining.said}
      </p>
    </>
  );
}

function beforeNewView(look: () => void): () => void {
  return useParticipants.subscribe((now, before) => {
    if (now.view !== before.view) look();
  });
}

function Validated() {
  const t = useTranslate();
  return <p className="soft">{t('participants.validated')}</p>;
}
