import { ErrorNote } from '../../components/error-note';
import { Progress } from '../../components/progress';
import { useTranslate } from '../../components/translation';
import { useCalendarImport } from '../../stores/calendar-import';
import { CalendarButton } from './calendar-button';
import { OutcomeNote } from './outcome-note';
import styles from './timetable.module.css';

/** What happens to a calendar file around its preview: waiting, refused, or what was imported. */
export function CalendarStatus() {
  const t = useTranslate();
  const { phase, error, outcome } = useCalendarImport();
  return (
    <div className={styles.status}>
      <div role="status">
        {phase === 'choosing' && <Progress label={t('timetable.calendar.choosing')} />}
      </div>
      {phase === 'idle' && error !== null && (
        <ErrorNote error={error}>
          <CalendarButton again />
        </ErrorNote>
      )}
      <OutcomeNote outcome={outcome} lead={t('timetable.calendar.done')} />
    </div>
  );
}
