import { Button } from '@mantine/core';
import type { SchoolYearView, SlotView } from '../../../core/contract/timetable-views';
import { formatDayAndMonth, formatHour } from '../../../core/strings/format-time';
import { useTranslation } from '../../components/translation';
import { WEEKDAYS } from './slot-draft';
import styles from './slots.module.css';

type Props = {
  readonly slots: readonly SlotView[];
  /** What goes without saying: the dates of the school year. */
  readonly year: Pick<SchoolYearView, 'start' | 'end'>;
  readonly onChange: (slot: SlotView) => void;
  readonly onRemove: (slot: SlotView) => void;
};

/** The slots under the days of the week, in order of start. */
export function SlotList({ slots, ...rest }: Props) {
  const { t } = useTranslation();
  return WEEKDAYS.map((weekday) => {
    const ofDay = slots
      .filter((slot) => slot.weekday === weekday)
      .sort((a, b) => (a.start < b.start ? -1 : 1));
    if (ofDay.length === 0) return null;
    return (
      <section key={weekday} aria-labelledby={`slots-${weekday}`} className={styles.day}>
        <h2 id={`slots-${weekday}`} className={styles.dayName}>
          {t(`timetable.weekdays.${weekday}`)}
        </h2>
        <ul>
          {ofDay.map((slot) => (
            <SlotRow key={slot.id} slot={slot} {...rest} />
          ))}
        </ul>
      </section>
    );
  });
}

type RowProps = Omit<Props, 'slots'> & { readonly slot: SlotView };

function SlotRow({ slot, year, onChange, onRemove }: RowProps) {
  const { t, language } = useTranslation();
  const start = formatHour(slot.start, language);
  const which = {
    className: slot.className,
    weekday: t(`timetable.weekdays.${slot.weekday}`),
    start,
  };
  const isWholeYear = slot.from <= year.start && year.end <= slot.to;
  const words = [
    slot.weeks !== 'all' &&
      t(slot.weeks === 'A' ? 'timetable.slots.weekA' : 'timetable.slots.weekB'),
    slot.mode !== 'on-site' && t(`attendance.lessonModes.${slot.mode}`),
    slot.location,
    !isWholeYear &&
      t('timetable.slots.span', {
        from: formatDayAndMonth(slot.from, language),
        to: formatDayAndMonth(slot.to, language, 'with-year'),
      }),
    t('timetable.slots.lessons', { count: slot.lessons }),
  ];
  return (
    <li className={styles.row}>
      <p className={styles.hours}>
        {start} – {formatHour(slot.end, language)}
      </p>
      <div className={styles.words}>
        <h3 className={styles.title}>
          {slot.className}{' '}
          <span className={styles.subject}>
            {slot.kind === 'half-day' ? t('timetable.slots.halfDay') : slot.subject}
          </span>
        </h3>
        <p className={styles.facts}>
          {words.filter((word) => typeof word === 'string').join(' · ')}
        </p>
      </div>
      <div className={styles.actions}>
        <Button
          variant="subtle"
          aria-label={t('timetable.slots.changeOf', which)}
          onClick={() => onChange(slot)}
        >
          {t('timetable.slots.change')}
        </Button>
        <Button
          variant="subtle"
          aria-label={t('timetable.slots.removeOf', which)}
          onClick={() => onRemove(slot)}
        >
          {t('timetable.slots.remove')}
        </Button>
      </div>
    </li>
  );
}
