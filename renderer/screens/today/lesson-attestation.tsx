import type { LessonView } from '../../../core/contract/views';
import { formatTime } from '../../../core/strings/format-time';
import { minutesUntil } from '../../../core/timetable/lesson-hours';
import { BusyButton } from '../../components/busy-button';
import { useTranslation } from '../../components/translation';
import { makeAttestation, useDocuments } from '../../stores/documents';
import { DocumentNote } from './document-note';
import styles from './today.module.css';

type Props = { readonly lesson: LessonView; readonly now: string; readonly timeZone: string };

/** For a lesson that has begun and fell into an outage; quiet, since nothing hurries. */
export function LessonAttestation({ lesson, now, timeZone }: Props) {
  const { t, language } = useTranslation();
  const { id, className, start } = lesson;
  const making = useDocuments((state) => state.making?.about === id && state.making.as === 'pdf');
  if (lesson.attestable !== true || minutesUntil(now, start) > 0) return null;
  const action = t(making ? 'documents.made.working' : 'today.attestation');
  const time = formatTime(start, timeZone, language);
  return (
    <div className={styles.attestation}>
      <BusyButton
        variant="subtle"
        size="compact-md"
        busy={making}
        aria-label={t('today.actionOf', { action, className, time })}
        onClick={() => void makeAttestation(id, 'pdf')}
      >
        {action}
      </BusyButton>
      <DocumentNote lessonId={id} as="pdf" />
    </div>
  );
}
