import { useEffect } from 'react';
import type { AttestableLesson } from '../../../core/contract/print-views';
import { formatDay, formatTime } from '../../../core/strings/format-time';
import type { Translate } from '../../../core/strings/translate';
import { dateIn } from '../../../core/timetable/day';
import { BusyButton } from '../../components/busy-button';
import { DocumentOutcome } from '../../components/document-outcome';
import { ErrorNote } from '../../components/error-note';
import { useTranslation } from '../../components/translation';
import {
  leaveAttestable,
  makeAttestation,
  readAttestable,
  revealDocument,
  useDocuments,
} from '../../stores/documents';
import styles from './attestation-list.module.css';

/** The lessons of the last thirty days that an outage touched, each with its attestation. */
export function AttestationList() {
  const { t } = useTranslation();
  const attestable = useDocuments((state) => state.attestable);
  const failed = useDocuments((state) => state.failed);

  useEffect(() => {
    void readAttestable();
    return leaveAttestable;
  }, []);

  return (
    <section className={styles.section} aria-labelledby="attestations">
      <h2 id="attestations">{t('documents.list.title')}</h2>
      <p className={styles.lead}>{t('documents.list.lead')}</p>
      {failed?.about === null && <ErrorNote error={failed.error} />}
      {attestable?.lessons.length === 0 && <p className="soft">{t('documents.list.none')}</p>}
      <ul>
        {attestable?.lessons.map((lesson) => (
          <AttestableItem key={lesson.lessonId} lesson={lesson} timeZone={attestable.timeZone} />
        ))}
      </ul>
    </section>
  );
}

type ItemProps = { readonly lesson: AttestableLesson; readonly timeZone: string };

function AttestableItem({ lesson, timeZone }: ItemProps) {
  const { t, language } = useTranslation();
  const making = useDocuments((state) => state.making);
  const made = useDocuments((state) => state.made);
  const failed = useDocuments((state) => state.failed);
  const { lessonId, className, subject, start } = lesson;
  const day = formatDay(dateIn(timeZone, start), language);
  const time = formatTime(start, timeZone, language);
  const name = [className, subject, day, time].filter((word) => word !== '').join(', ');
  const isMaking = (as: 'pdf' | 'paper') => making?.about === lessonId && making.as === as;

  return (
    <li className={styles.item}>
      <div className={styles.lesson}>
        <p>{name}</p>
        <p className="soft">{describeOutage(t, lesson)}</p>
      </div>
      <div className={styles.actions}>
        <BusyButton
          busy={isMaking('pdf')}
          aria-label={t('documents.list.pdfOf', { lesson: name })}
          onClick={() => void makeAttestation(lessonId, 'pdf')}
        >
          {t(isMaking('pdf') ? 'documents.made.working' : 'documents.list.pdf')}
        </BusyButton>
        <BusyButton
          busy={isMaking('paper')}
          variant="subtle"
          aria-label={t('documents.list.paperOf', { lesson: name })}
          onClick={() => void makeAttestation(lessonId, 'paper')}
        >
          {t(isMaking('paper') ? 'documents.made.working' : 'documents.list.paper')}
        </BusyButton>
      </div>
      <div className={styles.outcome}>
        <DocumentOutcome
          made={made?.about === lessonId ? made : null}
          onReveal={() => void revealDocument(lessonId)}
        />
      </div>
      {failed?.about === lessonId && <ErrorNote error={failed.error} />}
    </li>
  );
}

function describeOutage(t: Translate, { minutes, reported }: AttestableLesson): string {
  const words = [
    ...(minutes > 0 ? [t('documents.list.duringTests', { count: minutes })] : []),
    ...(minutes === 0 && !reported ? [t('documents.list.brief')] : []),
    ...(reported ? [t('documents.list.byTeacher')] : []),
  ];
  return words.join(', ');
}
