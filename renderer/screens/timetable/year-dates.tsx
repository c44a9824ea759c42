import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import type { SchoolYearChange } from '../../../core/contract/timetable-views';
import { formatDate } from '../../../core/strings/format-time';
import { fetchedLater } from '../../components/fetched-later';
import { useTranslation } from '../../components/translation';
import styles from './year.module.css';

// The calendars of its date fields are heavy.
const DateSpanDialog = fetchedLater(
  async () => (await import('./date-span-dialog')).DateSpanDialog,
);

type Props = {
  readonly draft: SchoolYearChange;
  readonly onChange: (part: Partial<Pick<SchoolYearChange, 'start' | 'end' | 'timeZone'>>) => void;
};

/** The IANA names of the clocks of French schools, in the order of the list. */
const TIME_ZONES = [
  'Europe/Paris',
  'America/Guadeloupe',
  'America/Martinique',
  'America/Cayenne',
  'Indian/Reunion',
  'Indian/Mayotte',
  'America/Miquelon',
  'America/St_Barthelemy',
  'America/Marigot',
  'Pacific/Noumea',
  'Pacific/Tahiti',
  'Pacific/Marquesas',
  'Pacific/Gambier',
  'Pacific/Wallis',
] as const;

/** First and last day of the year, and the clock of the school. */
export function YearDates({ draft, onChange }: Props) {
  const { t, language } = useTranslation();
  const [changing, setChanging] = useState(false);
  const known = TIME_ZONES.map((zone) => ({
    value: zone as string,
    label: t(`timetable.year.timeZones.${zone}`),
  }));
  const other = known.some(({ value }) => value === draft.timeZone)
    ? []
    : [{ value: draft.timeZone, label: draft.timeZone }];
  return (
    <section aria-labelledby="year-dates" className={styles.section}>
      <h2 id="year-dates">{t('timetable.year.dates.title')}</h2>
      <div className={styles.line}>
        <p>
          {t('timetable.year.dates.span', {
            start: formatDate(draft.start, language),
            end: formatDate(draft.end, language),
          })}
        </p>
        <Button onClick={() => setChanging(true)}>{t('timetable.year.dates.change')}</Button>
      </div>
      <Select
        className={styles.field ?? ''}
        label={t('timetable.year.dates.timeZone')}
        data={[...known, ...other]}
        value={draft.timeZone}
        onChange={(timeZone) => {
          if (timeZone !== null) onChange({ timeZone });
        }}
      />
      {changing && (
        <DateSpanDialog
          title={t('timetable.year.dates.change')}
          labels={{
            first: t('timetable.year.dates.start'),
            last: t('timetable.year.dates.end'),
          }}
          confirm={t('timetable.year.dates.confirm')}
          first={{ first: draft.start, last: draft.end }}
          named={false}
          onConfirm={async ({ first, last }) => {
            if (last <= first) return { code: 'year-bad-dates' };
            onChange({ start: first, end: last });
            return null;
          }}
          onClose={() => setChanging(false)}
        />
      )}
    </section>
  );
}
