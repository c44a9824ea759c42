import type { AttestedOutage } from '../../core/reachability/attestation';
import type { Translate } from '../../core/strings/translate';
import { dateIn } from '../../core/timetable/day';
import styles from './attestation-paper.module.css';
import type { AttestationProps } from './attestation-props';
import { paperMoment } from './paper-moment';

/** When the service was not available, by whose word, and how much of the lesson that was. */
export function OutageLines({ page, t }: AttestationProps) {
  const day = dateIn(page.timeZone, page.start);
  const say = (instant: string) => paperMoment(instant, page.timeZone, day);
  const isObserved = page.outages.some(({ source }) => source === 'probe');
  return (
    <>
      <ul className={styles.lines}>
        {page.outages.map((outage) => (
          <li key={outage.source + outage.from}>
            <strong>
              {t(`documents.attestation.${outage.source === 'probe' ? 'byTests' : 'byTeacher'}`)}
            </strong>{' '}
            {sentenceOf(outage, say, t)}
          </li>
        ))}
      </ul>
      {isObserved && page.minutes > 0 && (
        <p>{t('documents.attestation.minutes', { count: page.minutes })}</p>
      )}
    </>
  );
}

function sentenceOf(
  { source, from, to, host }: AttestedOutage,
  say: (instant: string) => string,
  t: Translate,
): string {
  if (source === 'teacher') {
    return host === undefined
      ? t('documents.attestation.reportedPlain', { from: say(from) })
      : t('documents.attestation.reported', { from: say(from), host });
  }
  return to === undefined
    ? t('documents.attestation.outageSince', { from: say(from) })
    : t('documents.attestation.outageFromTo', { from: say(from), to: say(to) });
}
