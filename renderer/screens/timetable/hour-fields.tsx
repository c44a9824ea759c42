import { TextInput } from '@mantine/core';
import type { FocusEvent } from 'react';
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
        onFocus={selectAll}
        onChange={(event) => onChange({ start: event.currentTarget.value })}
      />
      <TextInput
        label={labels?.end ?? t('timetable.lesson.end')}
        value={hours.end}
        error={fault(hours.end)}
        onFocus={selectAll}
        onChange={(event) => onChange({ end: event.currentTarget.value })}
      />
    </div>
  );
}

/** Typing replaces the hour that stands there, also where the field was reached with Tab. */
function selectAll(event: FocusEvent<HTMLInputElement>): void {
  event.currentTarget.select();
}
