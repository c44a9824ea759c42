import { useId } from 'react';
import { BusyButton } from '../../components/busy-button';
import { DocumentOutcome } from '../../components/document-outcome';
import { ErrorNote } from '../../components/error-note';
import { useTranslate } from '../../components/translation';
import { logOf, revealDocument, saveMeetingLog, useDocuments } from '../../stores/documents';
import styles from './reports.module.css';

type Props = {
  readonly lessonId: string;
  /** Names in it are nobody's of the class. */
  readonly hasOthers: boolean;
};

/** Saves what the window of a meeting saw as a file, and says where it went and whom it names. */
export function SaveLog({ lessonId, hasOthers }: Props) {
  const t = useTranslate();
  const making = useDocuments((state) => state.making);
  const made = useDocuments((state) => state.made);
  const failed = useDocuments((state) => state.failed);
  const othersId = useId();
  const log = logOf(lessonId);
  const isMaking = making?.about === log;

  return (
    <div className={styles.saving}>
      <BusyButton
        busy={isMaking}
        variant="subtle"
        size="compact-md"
        aria-describedby={othersId}
        onClick={() => void saveMeetingLog(lessonId)}
      >
        {t(isMaking ? 'documents.made.working' : 'documents.meetingLog.save')}
      </BusyButton>
      <p id={othersId} className="soft">
        {hasOthers && t('documents.meetingLog.others')}
      </p>
      <DocumentOutcome
        made={made?.about === log ? made : null}
        onReveal={() => void revealDocument(log)}
      />
      {failed?.about === log && <ErrorNote error={failed.error} />}
    </div>
  );
}
