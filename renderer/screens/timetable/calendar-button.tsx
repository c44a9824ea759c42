import { BusyButton } from '../../components/busy-button';
import { useTranslate } from '../../components/translation';
import { startCalendar, useCalendarImport } from '../../stores/calendar-import';

type Props = {
  /** After a file that could not be used. */
  readonly again?: boolean;
};

export function CalendarButton({ again = false }: Props) {
  const t = useTranslate();
  const phase = useCalendarImport((state) => state.phase);
  return (
    <BusyButton busy={phase === 'choosing'} onClick={() => void startCalendar()}>
      {t(again ? 'timetable.calendar.again' : 'timetable.calendar.import')}
    </BusyButton>
  );
}
