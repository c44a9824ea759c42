import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import type { SchoolYearChange, SchoolYearView } from '../../../core/contract/timetable-views';
import { dateIn } from '../../../core/timetable/day';
import { ZONES } from '../../../core/timetable/school-year';
import { fetchedLater } from '../../components/fetched-later';
import { useTranslate } from '../../components/translation';
import { closeDays } from '../../stores/school-year';
import { CalendarButton } from './calendar-button';
import { ClosedPeriods } from './closed-periods';
import { PublicHolidays } from './public-holidays';
import styles from './year.module.css';
import { withZone } from './year-draft';

// The calendars of its date fields are heavy.
const DateSpanDialog = fetchedLater(
  async () => (await import('./date-span-dialog')).DateSpanDialog,
);

type Props = {
  readonly year: SchoolYearView;
  readonly draft: SchoolYearChange;
  readonly onDraft: (draft: SchoolYearChange) => void;
};

const NO_ZONE = 'none';

/** When there is no class: the holidays of the zone, the public ones, and the school's own days. */
export function YearHolidays({ year, draft, onDraft }: Props) {
  const t = useTranslate();
  return (
    <section aria-labelledby="year-holidays" className={styles.section}>
      <h2 id="year-holidays">{t('timetable.year.holidays.title')}</h2>
      <Select
        className={styles.field ?? ''}
        label={t('timetable.year.holidays.zone')}
        data={[
          ...ZONES.map((zone) => ({
            value: zone as string,
            label: t(`timetable.year.holidays.zone${zone}`),
          })),
          { value: NO_ZONE, label: t('timetable.year.holidays.noZone') },
        ]}
        value={draft.zone ?? NO_ZONE}
        onChange={(chosen) => onDraft(withZone(draft, chosen))}
      />
      {!year.holidaysKnown && (
        <div className={styles.note}>
          <p>{t('timetable.year.holidays.unknown')}</p>
          <div className={styles.noteAct}>
            <CalendarButton />
          </div>
        </div>
      )}
      <ClosedPeriods periods={year.closedPeriods} />
      {year.zone !== undefined && year.zoneSource !== undefined && (
        <p className={styles.small}>
          {t('timetable.year.holidays.source', { source: year.zoneSource })}
        </p>
      )}
      <CloseDays year={year} />
      <PublicHolidays holidays={year.publicHolidays} />
    </section>
  );
}

function CloseDays({ year }: { readonly year: SchoolYearView }) {
  const t = useTranslate();
  const [adding, setAdding] = useState(false);
  const today = dateIn(year.timeZone, new Date().toISOString());
  const first = year.start <= today && today <= year.end ? today : year.start;
  return (
    <div>
      <Button onClick={() => setAdding(true)}>{t('timetable.year.holidays.add')}</Button>
      {adding && (
        <DateSpanDialog
          title={t('timetable.year.holidays.addTitle')}
          labels={{
            first: t('timetable.year.holidays.first'),
            last: t('timetable.year.holidays.last'),
          }}
          confirm={t('timetable.year.holidays.confirm')}
          first={{ first, last: first }}
          named
          onConfirm={async (period) => {
            const answer = await closeDays(period);
            return answer.ok ? null : answer.error;
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </div>
  );
}
