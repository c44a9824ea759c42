import { Modal } from '@mantine/core';
import type { HistoryLine, RegisterView } from '../../../core/contract/register-views';
import { pupilName } from '../../../core/roster/pupil-name';
import { ErrorNote } from '../../components/error-note';
import { useTranslate, useTranslation } from '../../components/translation';
import { describeChange, describeMoment } from './describe-change';
import styles from './register-history.module.css';
import { useHistory } from './use-history';

type Props = { readonly truth: RegisterView; readonly onClose: () => void };

/** Everything that was done to this register, oldest first; nothing of it can be erased. */
export function RegisterHistory({ truth, onClose }: Props) {
  const t = useTranslate();
  const answer = useHistory(truth);
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('rollcall.history.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {answer === null && <p className="soft">{t('rollcall.history.reading')}</p>}
      {answer?.ok === false && <ErrorNote error={answer.error} />}
      {answer?.ok === true && answer.value.length === 0 && <p>{t('rollcall.history.empty')}</p>}
      {answer?.ok === true && answer.value.length > 0 && (
        <HistoryTable lines={answer.value} truth={truth} />
      )}
    </Modal>
  );
}

type TableProps = { readonly lines: readonly HistoryLine[]; readonly truth: RegisterView };

function HistoryTable({ lines, truth }: TableProps) {
  const wording = useTranslation();
  const { t } = wording;
  const { roll, timeZone } = truth;
  const names = new Map(roll.map((entry) => [entry.pupilId, pupilName(entry)]));
  return (
    <table className={styles.lines}>
      <thead>
        <tr>
          <th scope="col">{t('rollcall.history.time')}</th>
          <th scope="col">{t('rollcall.history.pupil')}</th>
          <th scope="col">{t('rollcall.history.change')}</th>
          <th scope="col">{t('rollcall.history.cause')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={`${line.at} ${line.cause} ${line.pupilId ?? ''}`} data-cause={line.cause}>
            <td className={styles.time}>{describeMoment(line.at, timeZone, wording)}</td>
            <td>{line.pupilId === undefined ? '' : names.get(line.pupilId)}</td>
            <td>{describeChange(line, timeZone, wording)}</td>
            <td className="soft">{t(`rollcall.history.causes.${line.cause}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
