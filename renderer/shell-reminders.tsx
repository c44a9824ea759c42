import { ReminderBanner } from './components/reminder-banner';
import { useTranslate } from './components/translation';
import { useAlerts } from './stores/alerts';
import { type Place, useNavigation } from './stores/navigation';
import { hushReminder, showReminder, useReminders } from './stores/reminders';

/** The lists that go with their room in a few minutes; Today says them at their lesson. */
export function ShellReminders() {
  const t = useTranslate();
  const place = useNavigation((navigation) => navigation.place);
  const timeZone = useAlerts(({ view }) => view?.timeZone);
  const list = useReminders((state) => state.list);
  const hushed = useReminders((state) => state.hushed);
  const shown = (list ?? []).filter(
    ({ when, lessonId }) =>
      when === 'soon' && !hushed.includes(lessonId) && !isImporting(place, lessonId),
  );
  if (place.screen === 'today' || timeZone === undefined || shown.length === 0) return null;
  return (
    <section aria-label={t('reminders.region')}>
      {shown.map((reminder) => (
        <ReminderBanner
          key={reminder.lessonId}
          reminder={reminder}
          timeZone={timeZone}
          onShow={() => showReminder(reminder.lessonId)}
          onDismiss={() => hushReminder(reminder.lessonId)}
        />
      ))}
    </section>
  );
}

function isImporting(place: Place, lessonId: string): boolean {
  return place.screen === 'participants' && place.lessonId === lessonId;
}
