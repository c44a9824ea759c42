import { formatDate, formatShortDate, formatTime } from '../../core/strings/format-time';
import { dateIn } from '../../core/timetable/day';
import styles from './attestation-paper.module.css';
import type { AttestationProps } from './attestation-props';
import { JournalExcerpt } from './journal-excerpt';
import { ObservedTable } from './observed-table';
import { OutageLines } from './outage-lines';
import { offsetOf, paperMoment } from './paper-moment';
import { Verification } from './verification';

const LIMITS = ['place', 'clock', 'between', 'word', 'chain', 'official'] as const;

/** The attestation d'indisponibilité of one lesson; a long journal runs onto a second page. */
export function AttestationPaper({ page, t }: AttestationProps) {
  return (
    <main className={styles.attestation}>
      <header>
        <h1>{t('documents.attestation.title')}</h1>
        <p>{t('documents.attestation.subtitle')}</p>
      </header>
      <LessonFacts page={page} t={t} />
      <section>
        <h2>{t('documents.attestation.outages')}</h2>
        <OutageLines page={page} t={t} />
      </section>
      <section>
        <h2>{t('documents.attestation.observed')}</h2>
        <ObservedTable page={page} t={t} />
      </section>
      <section>
        <h2>{t('documents.attestation.done')}</h2>
        <OpenedRooms page={page} t={t} />
      </section>
      <section>
        <h2>{t('documents.attestation.journal')}</h2>
        <JournalExcerpt page={page} t={t} />
      </section>
      <section className={styles.whole}>
        <h2>{t('documents.attestation.integrity')}</h2>
        <Verification page={page} t={t} />
      </section>
      <section className={styles.whole}>
        <h2>{t('documents.attestation.limits')}</h2>
        <ul className={styles.limits}>
          {LIMITS.map((limit) => (
            <li key={limit}>{t(`documents.attestation.limitList.${limit}`)}</li>
          ))}
        </ul>
      </section>
      <dl className={styles.signature}>
        <dt>{t('documents.attestation.signature.name')}</dt>
        <dt>{t('documents.attestation.signature.place')}</dt>
        <dt>{t('documents.attestation.signature.signature')}</dt>
      </dl>
    </main>
  );
}

function LessonFacts({ page, t }: AttestationProps) {
  const { timeZone, start, end, official, subject } = page;
  const day = dateIn(timeZone, start);
  const hours = { start: formatTime(start, timeZone, 'fr'), end: formatTime(end, timeZone, 'fr') };
  const zone = t('documents.attestation.zone', { timeZone, offset: offsetOf(start, timeZone) });
  const span = dateIn(timeZone, end) === day ? 'fromTo' : 'fromToNextDay';
  return (
    <section>
      <h2>{t('documents.attestation.lesson')}</h2>
      <dl className={styles.facts}>
        <dt>{t('documents.attestation.className')}</dt>
        <dd className={subject === '' ? styles.wide : undefined}>{page.className}</dd>
        {subject !== '' && (
          <>
            <dt>{t('documents.attestation.subject')}</dt>
            <dd>{subject}</dd>
          </>
        )}
        <dt>{t('documents.attestation.day')}</dt>
        <dd className={styles.wide}>{formatDate(day, 'fr')}</dd>
        <dt>{t('documents.attestation.hours')}</dt>
        <dd className={styles.wide}>
          {t(`documents.attestation.${span}`, hours)} ({zone})
        </dd>
        <dt>{t('documents.attestation.service')}</dt>
        <dd className={styles.wide}>{official?.host ?? t('documents.attestation.noService')}</dd>
        {official !== null && (
          <>
            <dt>{t('documents.attestation.address')}</dt>
            <dd className={styles.wide}>{official.address}</dd>
          </>
        )}
      </dl>
      {official?.changedAt !== undefined && (
        <p className={styles.warning}>
          {t('documents.attestation.addressChanged', {
            date: formatShortDate(dateIn(timeZone, official.changedAt), 'fr'),
          })}
        </p>
      )}
    </section>
  );
}

function OpenedRooms({ page, t }: AttestationProps) {
  if (page.meetings.length === 0) return <p>{t('documents.attestation.nothingDone')}</p>;
  const day = dateIn(page.timeZone, page.start);
  return (
    <ul className={styles.lines}>
      {page.meetings.map(({ openedAt, official, host }) => (
        <li key={openedAt}>
          {t(`documents.attestation.opened.${official ? 'official' : 'fallback'}`, {
            time: paperMoment(openedAt, page.timeZone, day),
            host,
          })}
        </li>
      ))}
    </ul>
  );
}
