import { useEffect, useRef } from 'react';
import type { ReportReminder as Reminder } from '../../../core/contract/participant-views';
import type { DayView } from '../../../core/contract/views';
import { formatDay, formatTime } from '../../../core/strings/format-time';
import { dateIn } from '../../../core/timetable/day';
import { useTranslation } from '../../components/translation';
import { useReminders } from '../../stores/reminders';
import { lessonTopic } from './lesson-topic';
import { ReportReminder } from './report-reminder';

/** The reminders of the days before, behind one quiet line: today's stand at their lessons. */
export function EarlierReminders({ day }: { readonly day: DayView }) {
  const { t, language } = useTranslation();
  const list = useReminders((state) => state.list);
  const putAway = useReminders((state) => state.putAway);
  const shownId = useReminders((state) => state.shownId);
  const fold = useRef<HTMLDetailsElement>(null);

  const isEarlier = ({ lessonId }: Reminder) => !day.lessons.some(({ id }) => id === lessonId);
  const waiting = (list ?? []).filter(isEarlier);
  const isAway = ({ lessonId }: Reminder) => !waiting.some((one) => one.lessonId === lessonId);
  const all = byStart([...waiting, ...putAway.filter((one) => isEarlier(one) && isAway(one))]);
  const isShown = all.some(({ lessonId }) => lessonId === shownId);
  useEffect(() => {
    if (isShown && fold.current !== null) fold.current.open = true;
  }, [isShown]);

  function titleOf(reminder: Reminder): string {
    const { className, start } = reminder;
    const topic = lessonTopic(t, reminder, day.timeZone);
    const words = {
      className,
      topic,
      day: formatDay(dateIn(day.timeZone, start), language),
      time: formatTime(start, day.timeZone, language),
    };
    return t(topic === '' ? 'reminders.titleWithoutTopic' : 'reminders.title', words);
  }

  if (all.length === 0) return null;
  return (
    <details ref={fold} className="fold">
      <summary>{t('reminders.earlier', { count: waiting.length })}</summary>
      {all.map((reminder) => (
        <ReportReminder
          key={reminder.lessonId}
          lessonId={reminder.lessonId}
          timeZone={day.timeZone}
          title={titleOf(reminder)}
        />
      ))}
    </details>
  );
}

function byStart(reminders: readonly Reminder[]): readonly Reminder[] {
  return [...reminders].sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
}
