import { describeClock } from '../../core/strings/describe-fact';
import { formatShortDate, formatTime } from '../../core/strings/format-time';
import { dateIn } from '../../core/timetable/day';
import styles from './attestation-paper.module.css';
import type { AttestationProps } from './attestation-props';

/** Whether the chain of the journal holds, its fingerprint, and the clock of the laptop. */
export function Verification({ page, t }: AttestationProps) {
  const { check, fingerprint, clockAhead, timeZone, madeAt } = page;
  const count = check.lines;
  return (
    <>
      {check.brokenAt === null ? (
        <p>{t('documents.attestation.intact', { count })}</p>
      ) : (
        <p className={styles.warning}>
          {t('documents.attestation.broken', { count, line: check.brokenAt })}
        </p>
      )}
      {fingerprint !== null && (
        <p>
          {t('documents.attestation.fingerprint')}{' '}
          <span className={styles.fingerprint}>{fingerprint}</span>
        </p>
      )}
      <p>
        {clockAhead === null
          ? t('documents.attestation.clockUnknown')
          : describeClock(t, clockAhead)}{' '}
        {t('documents.attestation.madeBy', {
          date: formatShortDate(dateIn(timeZone, madeAt), 'fr'),
          time: formatTime(madeAt, timeZone, 'fr'),
          version: page.version,
        })}
      </p>
    </>
  );
}
