import type { AttestedSpan } from '../../core/reachability/attestation';
import { describeCause } from '../../core/strings/describe-cause';
import type { Translate } from '../../core/strings/translate';
import { dateIn } from '../../core/timetable/day';
import styles from './attestation-paper.module.css';
import type { AttestationProps } from './attestation-props';
import { paperMoment } from './paper-moment';

/** The states of the service around the lesson, and what of the lesson was not observed. */
export function ObservedTable({ page, t }: AttestationProps) {
  const { spans, timeZone } = page;
  if (spans.every(({ kind }) => kind === 'gap')) {
    return <p>{t('documents.attestation.neverObserved')}</p>;
  }
  const day = dateIn(timeZone, page.start);
  return (
    <>
      <p className={styles.small}>{t('documents.attestation.observedCaption')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('documents.attestation.from')}</th>
            <th scope="col">{t('documents.attestation.to')}</th>
            <th scope="col">{t('documents.attestation.state')}</th>
            <th scope="col">{t('documents.attestation.finding')}</th>
          </tr>
        </thead>
        <tbody>
          {spans.map((span) => (
            <tr key={span.kind + span.from}>
              <td className={styles.hour}>{paperMoment(span.from, timeZone, day)}</td>
              <td className={styles.hour}>{paperMoment(span.to, timeZone, day)}</td>
              <td>{stateOf(span, t)}</td>
              <td>{findingOf(span, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function stateOf(span: AttestedSpan, t: Translate): string {
  return span.kind === 'gap'
    ? t('documents.attestation.notObserved')
    : t(`common.verdicts.${span.verdict}`);
}

function findingOf(span: AttestedSpan, t: Translate): string {
  // Its first sentence is the finding; what follows is advice for the teacher.
  if (span.kind === 'observed') return describeCause(t, span.cause).replace(/(?<=\.) .*$/, '');
  return span.why === undefined ? t('documents.attestation.noTest') : t(`journal.gaps.${span.why}`);
}
