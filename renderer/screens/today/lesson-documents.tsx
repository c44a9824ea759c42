import type { LessonView } from '../../../core/contract/views';
import { formatTime } from '../../../core/strings/format-time';
import { minutesUntil } from '../../../core/timetable/lesson-hours';
import { BusyButton } from '../../components/busy-button';
import { DocumentOutcome } from '../../components/document-outcome';
import { ErrorNote } from '../../components/error-note';
import { useTranslation } from '../../components/translation';
import { makeAttestation, revealDocument, useDocuments } from '../../stores/documents';

type Props = { readonly lesson: LessonView; readonly now: string; readonly timeZone: string };

/** The attestation of a lesson that fell into an outage, and where its papers went. */
export function LessonDocuments({ lesson, now, timeZone }: Props) {
  const { t, language } = useTranslation();
  const { id, className, start } = lesson;
  const making = useDocuments((state) => state.making?.about === id && state.making.as === 'pdf');
  const made = useDocuments((state) => (state.made?.about === id ? state.made : null));
  const failed = useDocuments((state) => (state.failed?.about === id ? state.failed : null));
  const isDue = lesson.attestable === true && minutesUntil(now, start) <= 0;
  const action = t('today.attestation');
  return (
    <div>
      <DocumentOutcome made={made} onReveal={() => void revealDocument(id)} />
      {failed !== null && <ErrorNote error={failed.error} />}
      {isDue && (
        <BusyButton
          variant="subtle"
          size="compact-md"
          busy={making}
          aria-label={t('today.actionOf', {
            ...{ action: making ? t('documents.made.working') : action, className },
            time: formatTime(start, timeZone, language),
          })}
          onClick={() => void makeAttestation(id, 'pdf')}
        >
          {making ? t('documents.made.working') : action}
        </BusyButton>
      )}
    </div>
  );
}
