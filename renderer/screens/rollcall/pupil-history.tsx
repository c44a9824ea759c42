import type { HistoryLine, RegisterView } from '../../../core/contract/register-views';
import { ErrorNote } from '../../components/error-note';
import { useTranslate, useTranslation } from '../../components/translation';
import { describeChange, describeMoment } from './describe-change';
import styles from './pupil-details.module.css';
import { useHistory } from './use-history';

type Props = { readonly truth: RegisterView; readonly pupilId: string };

/** What was said of one pupil in this register, oldest first: a proof for the pupil too. */
export function PupilHistory({ truth, pupilId }: Props) {
  const t = useTranslate();
  const answer = useHistory(truth);
  return (
    <section className={styles.history}>
      <h3>{t('rollcall.details.history')}</h3>
      {answer === null && <p className="soft">{t('rollcall.history.reading')}</p>}
      {answer?.ok === false && <ErrorNote error={answer.error} />}
      {answer?.ok === true && (
        <Lines
          lines={answer.value.filter((line) => line.pupilId === pupilId)}
          timeZone={truth.timeZone}
        />
      )}
    </section>
  );
}

type LinesProps = { readonly lines: readonly HistoryLine[]; readonly timeZone: string };

function Lines({ lines, timeZone }: LinesProps) {
  const wording = useTranslation();
  const { t } = wording;
  if (lines.length === 0) return <p className="soft">{t('rollcall.details.noHistory')}</p>;
  return (
    <ol>
      {lines.map((line) => (
        <li key={`${line.at} ${line.cause}`}>
          {t('rollcall.history.sentence', {
            time: describeMoment(line.at, timeZone, wording),
            change: describeChange(line, timeZone, wording),
            cause: t(`rollcall.history.causes.${line.cause}`),
          })}
        </li>
      ))}
    </ol>
  );
}
