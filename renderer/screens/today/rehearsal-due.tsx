import { useEffect } from 'react';
import { formatDay, formatTime } from '../../../core/strings/format-time';
import { dateIn } from '../../../core/timetable/day';
import { minutesUntil } from '../../../core/timetable/lesson-hours';
import { useTranslation } from '../../components/translation';
import { goTo } from '../../stores/navigation';
import { type DueRehearsal, readDueRehearsals, useRehearsal } from '../../stores/rehearsal';
import { useSchoolDay } from '../../stores/school-day';

type Props = { readonly now: string };

/**
 * One quiet line for each class that should try its rooms before it needs them; a lesson that is
 * on needs them already.
 */
export function RehearsalDue({ now }: Props) {
  const due = useRehearsal((state) => state.due);

  useEffect(() => {
    void readDueRehearsals();
  }, []);

  return due
    ?.filter(({ start }) => minutesUntil(now, start) > 0)
    .map((one) => <Line key={one.classId} due={one} />);
}

function Line({ due }: { readonly due: DueRehearsal }) {
  const { t, language } = useTranslation();
  const today = useSchoolDay((state) => state.today);
  if (today === null) return null;
  const { classId, className, start } = due;
  const date = dateIn(today.timeZone, start);
  const time = formatTime(start, today.timeZone, language);
  return (
    <p className="soft">
      {date === today.date
        ? t('rehearsal.due.today', { className, time })
        : t('rehearsal.due.day', { className, day: formatDay(date, language), time })}{' '}
      <button
        type="button"
        className="link-button"
        aria-label={t('rehearsal.due.goOf', { className })}
        onClick={() => goTo({ screen: 'visio', page: 'rooms', classId })}
      >
        {t('rehearsal.due.go')}
      </button>
    </p>
  );
}
