import { Button, TextInput } from '@mantine/core';
import type { SchoolYearChange } from '../../../core/contract/timetable-views';
import { readHour } from '../../../core/timetable/read-hour';
import type { Half } from '../../../core/timetable/school-year';
import { useTranslate } from '../../components/translation';
import { WEEKDAYS } from './slot-draft';
import styles from './year.module.css';
import { HALF_DAY_PRESETS } from './year-draft';

type HalfDays = Pick<SchoolYearChange, 'midday' | 'openHalfDays'>;

type Props = {
  readonly halfDays: HalfDays;
  readonly onChange: (part: Partial<HalfDays>) => void;
};

const HALVES: readonly Half[] = ['morning', 'afternoon'];

/** The half-days of a week with class, and the hour that parts them. */
export function HalfDayGrid({ halfDays, onChange }: Props) {
  const t = useTranslate();
  const { midday, openHalfDays } = halfDays;
  return (
    <section aria-labelledby="year-half-days" className={styles.section}>
      <h2 id="year-half-days">{t('timetable.year.halfDays.title')}</h2>
      <p className="soft">{t('timetable.year.halfDays.lead')}</p>
      <div className={styles.presets}>
        <span className="soft">{t('timetable.year.halfDays.presets')}</span>
        {HALF_DAY_PRESETS.map(({ name, open }) => (
          <Button key={name} onClick={() => onChange({ openHalfDays: open })}>
            {t(`timetable.year.halfDays.${name}`)}
          </Button>
        ))}
      </div>
      <table className={styles.grid} aria-label={t('timetable.year.halfDays.table')}>
        <thead>
          <tr>
            <th scope="col">{t('timetable.year.halfDays.day')}</th>
            {HALVES.map((half) => (
              <th key={half} scope="col">
                {t(`attendance.halves.${half}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {WEEKDAYS.map((weekday) => (
            <tr key={weekday}>
              <th scope="row">{t(`timetable.weekdays.${weekday}`)}</th>
              {HALVES.map((half) => (
                <td key={half}>
                  <HalfBox
                    label={t('timetable.year.halfDays.half', {
                      weekday: t(`timetable.weekdays.${weekday}`),
                      half: t(`attendance.halves.${half}`),
                    })}
                    checked={openHalfDays.includes(`${weekday}-${half}`)}
                    onToggle={() => {
                      const name = `${weekday}-${half}` as const;
                      const others = openHalfDays.filter((one) => one !== name);
                      const isOpen = others.length < openHalfDays.length;
                      onChange({ openHalfDays: isOpen ? others : [...others, name] });
                    }}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <TextInput
        className={styles.field ?? ''}
        label={t('timetable.year.halfDays.midday')}
        description={t('timetable.year.halfDays.middayHint')}
        value={midday}
        error={readHour(midday) === null && t('timetable.lesson.hourNeeded')}
        onChange={(event) => onChange({ midday: event.currentTarget.value })}
      />
    </section>
  );
}

type BoxProps = {
  readonly label: string;
  readonly checked: boolean;
  readonly onToggle: () => void;
};

function HalfBox({ label, checked, onToggle }: BoxProps) {
  return (
    <label className={styles.box}>
      <input type="checkbox" aria-label={label} checked={checked} onChange={onToggle} />
    </label>
  );
}
