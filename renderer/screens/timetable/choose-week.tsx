import { Modal } from '@mantine/core';
import { DateField } from '../../components/date-field';
import { useTranslate } from '../../components/translation';
import { useReturnFocus } from '../../components/use-return-focus';
import styles from './timetable.module.css';

type Props = {
  readonly date: string;
  readonly onChoose: (date: string) => void;
  readonly onClose: () => void;
};

/** Any day of the week to look at. */
export function ChooseWeek({ date, onChoose, onClose }: Props) {
  const t = useTranslate();
  useReturnFocus();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('timetable.week.choose')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <div className={styles.form}>
        <p className={styles.lead}>{t('timetable.week.chooseLead')}</p>
        <DateField label={t('timetable.week.date')} value={date} onChange={onChoose} />
      </div>
    </Modal>
  );
}
