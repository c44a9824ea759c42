import { useEffect, useState } from 'react';
import type { AppError } from '../../../core/contract/errors';
import type { SchoolYearChange, SchoolYearView } from '../../../core/contract/timetable-views';
import { readHour } from '../../../core/timetable/read-hour';
import { BusyButton } from '../../components/busy-button';
import { ErrorNote } from '../../components/error-note';
import { useTranslate } from '../../components/translation';
import { loadSchoolYear, useSchoolYear, writeSchoolYear } from '../../stores/school-year';
import { HalfDayGrid } from './half-day-grid';
import { OutcomeNote } from './outcome-note';
import pageStyles from './timetable.module.css';
import { WeekLetters } from './week-letters';
import styles from './year.module.css';
import { YearDates } from './year-dates';
import { changeOf, isSameYear } from './year-draft';
import { YearHolidays } from './year-holidays';

export function YearPage() {
  const year = useSchoolYear((state) => state.year);
  const error = useSchoolYear((state) => state.error);

  useEffect(() => {
    void loadSchoolYear();
  }, []);

  return (
    <div className={pageStyles.page}>
      {error !== null && <ErrorNote error={error} />}
      {year !== null && <YearForm key={year.id} year={year} />}
    </div>
  );
}

function YearForm({ year }: { readonly year: SchoolYearView }) {
  const t = useTranslate();
  const outcome = useSchoolYear((state) => state.outcome);
  const [draft, setDraft] = useState<SchoolYearChange>(() => changeOf(year));
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  function change(part: Partial<SchoolYearChange>): void {
    setDraft({ ...draft, ...part });
  }

  async function save(): Promise<void> {
    const midday = readHour(draft.midday);
    // The field says what is wrong with the hour.
    if (midday === null) return;
    setBusy(true);
    setError(null);
    const answer = await writeSchoolYear({ ...draft, midday });
    setBusy(false);
    if (answer.ok) change({ midday });
    else setError(answer.error);
  }

  return (
    <div className={styles.sections}>
      <YearDates draft={draft} onChange={change} />
      <YearHolidays year={year} draft={draft} onDraft={setDraft} />
      <HalfDayGrid halfDays={draft} onChange={change} />
      <WeekLetters year={year} draft={draft} onDraft={setDraft} />
      <div className={styles.save}>
        {error !== null && <ErrorNote error={error} />}
        <OutcomeNote outcome={outcome} lead={t('timetable.outcome.saved')} />
        <div className={styles.line}>
          <BusyButton variant="filled" busy={busy} onClick={() => void save()}>
            {t('timetable.year.save')}
          </BusyButton>
          <span role="status" className="soft">
            {busy
              ? t('common.saving')
              : !isSameYear(draft, changeOf(year)) && t('timetable.year.unsaved')}
          </span>
        </div>
      </div>
    </div>
  );
}
