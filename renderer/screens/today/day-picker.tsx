import { Button } from '@mantine/core';
import { shiftDate } from '../../../core/timetable/shift-date';
import { useTranslate } from '../../components/translation';
import styles from './today.module.css';

type Props = {
  readonly date: string;
  readonly onChoose: (date: string) => void;
};

/** Stays where it is from day to day, to be pressed several times without looking. */
export function DayPicker({ date, onChoose }: Props) {
  const t = useTranslate();
  return (
    <div className={styles.dayPicker}>
      <Button
        className={styles.arrow}
        aria-label={t('today.previousDay')}
        title={t('today.previousDay')}
        onClick={() => onChoose(shiftDate(date, -1))}
      >
        <Chevron path="M12.5 4.5 7 10l5.5 5.5" />
      </Button>
      <Button
        className={styles.arrow}
        aria-label={t('today.nextDay')}
        title={t('today.nextDay')}
        onClick={() => onChoose(shiftDate(date, 1))}
      >
        <Chevron path="M7.5 4.5 13 10l-5.5 5.5" />
      </Button>
    </div>
  );
}

function Chevron({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" className={styles.chevron}>
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
    </svg>
  );
}
