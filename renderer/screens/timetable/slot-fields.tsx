import { Checkbox, Select } from '@mantine/core';
import type { LessonKind } from '../../../core/timetable/lesson';
import { SLOT_WEEKS, type SlotWeeks, type Weekday } from '../../../core/timetable/slot';
import { RadioLine } from '../../components/radio-line';
import { useTranslate } from '../../components/translation';
import { WEEKDAYS } from './slot-draft';
import styles from './slots.module.css';

type KindProps = {
  readonly kind: LessonKind;
  readonly onChange: (kind: LessonKind) => void;
};

export function KindField({ kind, onChange }: KindProps) {
  const t = useTranslate();
  return (
    <RadioLine
      legend={t('timetable.slots.form.kind')}
      value={kind}
      choices={[
        { value: 'lesson', label: t('timetable.slots.form.lesson') },
        { value: 'half-day', label: t('timetable.slots.form.halfDay') },
      ]}
      onChange={onChange}
    />
  );
}

type WeekdaysProps = {
  readonly weekdays: readonly Weekday[];
  /** Several days make several slots; a slot that exists has one. */
  readonly several: boolean;
  readonly isMissing: boolean;
  readonly onChange: (weekdays: readonly Weekday[]) => void;
};

export function WeekdaysField({ weekdays, several, isMissing, onChange }: WeekdaysProps) {
  const t = useTranslate();
  if (!several) {
    return (
      <Select
        label={t('timetable.slots.form.weekday')}
        data={WEEKDAYS.map((day) => ({
          value: String(day),
          label: t(`timetable.weekdays.${day}`),
        }))}
        value={String(weekdays[0])}
        onChange={(chosen) => onChange(WEEKDAYS.filter((day) => String(day) === chosen))}
      />
    );
  }
  return (
    <fieldset className={styles.days}>
      <legend>{t('timetable.slots.form.weekdays')}</legend>
      <div className={styles.dayBoxes}>
        {WEEKDAYS.map((day) => (
          <Checkbox
            key={day}
            label={t(`timetable.weekdays.${day}`)}
            checked={weekdays.includes(day)}
            onChange={() =>
              onChange(WEEKDAYS.filter((one) => weekdays.includes(one) !== (one === day)))
            }
          />
        ))}
      </div>
      <p role="alert" className={styles.fault}>
        {isMissing && t('timetable.slots.form.weekdayNeeded')}
      </p>
    </fieldset>
  );
}

type WeeksProps = {
  readonly weeks: SlotWeeks;
  readonly hasLetters: boolean;
  readonly onChange: (weeks: SlotWeeks) => void;
};

const WEEKS_WORDS = { all: 'weeksAll', A: 'weeksA', B: 'weeksB' } as const;

export function WeeksField({ weeks, hasLetters, onChange }: WeeksProps) {
  const t = useTranslate();
  return (
    <>
      <RadioLine
        legend={t('timetable.slots.form.weeks')}
        value={weeks}
        choices={SLOT_WEEKS.map((value) => ({
          value,
          label: t(`timetable.slots.form.${WEEKS_WORDS[value]}`),
        }))}
        onChange={onChange}
      />
      {weeks !== 'all' && !hasLetters && (
        <p className="soft">{t('timetable.slots.form.noLetters')}</p>
      )}
    </>
  );
}
