import { TextInput } from '@mantine/core';
import { readHour } from '../../../core/timetable/read-hour';
import { useTranslate } from '../../components/translation';
import styles from './timetable.module.css';

type Hours = { readonly start: string; readonly end: string };

type Props = {
  readonly hours: Hours;
  /** Faults are told once the form was sent, not while typing. */
  readonly asked: boolean;
  readonly labels?: Hours;
  readonly onChange: (part: Partial<Hours>) => void;
};

/** Start and end, typed as a teacher writes hours: `8`, `8h05`, `8:05`. */
export function HourFields({ hours, asked, labels, onChange }: Props) {
  const t = useTranslate();
  const fault = (typed: string) =>
    asked && readHour(typed) === null && t('timetable.lesson.hourNeeded');
  return (
    <div className={styles.pair}>
      <TextInput
        label={labels?.start ?? t('timetable.lesson.start')}
        value={hours.start}
        error={fault(hours.start)}
        onChange={(event) => onChange({ start: event.currentTarget.value })}
      />
      <TextInput
        label={labels?.end ?? t('timetable.lesson.end')}
        value={hours.end}
        error={fault(hours.end)}
        onChange={(event) => onChange({ end: event.currentTarget.value })}
      />
    </div>
  );
}
