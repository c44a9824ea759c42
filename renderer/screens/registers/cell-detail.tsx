import { Button, Modal } from '@mantine/core';
import type { AbsenteeLine, MatrixRow } from '../../../core/contract/register-views';
import { pupilName } from '../../../core/roster/pupil-name';
import { formatDay, formatTime } from '../../../core/strings/format-time';
import { markWords } from '../../../core/strings/mark-words';
import { useTranslation } from '../../components/translation';
import { goTo } from '../../stores/navigation';
import { dayWords } from './month-cell';
import styles from './registers.module.css';

type Props = {
  readonly date: string;
  /** Null while they are being read. */
  readonly lines: readonly AbsenteeLine[] | null;
  readonly pupil: MatrixRow;
  readonly timeZone: string;
  readonly onClose: () => void;
};

/** What lies behind one cell: the lessons of that day, with a way to each register. */
export function CellDetail({ date, lines, pupil, timeZone, onClose }: Props) {
  const { t, language } = useTranslation();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('registers.month.detailTitle', {
        pupil: pupilName(pupil),
        day: formatDay(date, language),
      })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {lines === null && <p className="soft">{t('registers.month.detailReading')}</p>}
      {lines?.length === 0 && <p className={styles.whole}>{dayWords(t, pupil, date)}</p>}
      <ul>
        {lines?.map((line) => {
          const start = formatTime(line.start, timeZone, language);
          const end = formatTime(line.end, timeZone, language);
          return (
            <li key={line.lessonId} className={styles.pair}>
              <div className={styles.words}>
                <h3 className={styles.title}>
                  {t('registers.hours', { start, end })}{' '}
                  <span className={styles.subject}>
                    {`${line.className} ${line.subject}`.trim()}
                  </span>
                </h3>
                <p>{markWords(t, line, timeZone, language)}</p>
                {line.mark.comment !== undefined && <p className="soft">{line.mark.comment}</p>}
              </div>
              <Button
                aria-label={t('registers.toRollCallOf', { className: line.className, time: start })}
                onClick={() => {
                  onClose();
                  goTo({ screen: 'rollcall', lessonId: line.lessonId });
                }}
              >
                {t('registers.toRollCall')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Modal>
  );
}
