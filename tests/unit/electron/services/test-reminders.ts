import type { ReportReminder } from '../../../../core/contract/participant-views';
import type { RoomProduct } from '../../../../core/meeting/room';
import { createTranslator } from '../../../../core/strings/translate';
import type { Lesson } from '../../../../core/timetable/lesson';
import { VaultLocked } from '../../../../electron/services/ports';
import { createReminderService } from '../../../../electron/services/reminder-service';
import { createHandClock } from '../hand-clock';
import { PARIS } from '../open-test-store';
import { lesson, openTestSchool } from '../test-school';

type Said = {
  readonly title: string;
  readonly body: string;
  readonly silent: true;
  readonly onClick: () => void;
};

/** A remote lesson of 4A on Monday at 8, and what is reminded of it. */
export function openReminders(now: string) {
  const school = openTestSchool();
  const { store } = school;
  store.changeLesson(lesson({ id: 'monday', subject: 'Français', mode: 'remote' }));
  const clock = createHandClock(now);
  const told: (readonly ReportReminder[])[] = [];
  const said: Said[] = [];
  /** What came of clicks, in its order. */
  const acts: string[] = [];
  /** The lines of the tray that it was last told to draw. */
  let tray: readonly { readonly label: string; readonly act?: (() => void) | undefined }[] = [];
  let isLocked = false;

  function whileOpen<T>(value: T): T {
    if (isLocked) throw new VaultLocked();
    return value;
  }

  const service = createReminderService({
    store: () => whileOpen(store),
    now: clock.now,
    timeZone: () => whileOpen(PARIS),
    translate: () => createTranslator('fr'),
    language: () => 'fr',
    notify: ({ title, body, ...rest }) =>
      said.push({ title: plain(title), body: plain(body), ...rest }),
    showWindow: () => acts.push('window'),
    after: clock.after,
    tell: (reminders) => told.push(reminders),
    tellClicked: (lessonId) => acts.push(`steps of ${lessonId}`),
    onTrayLines: () => {
      tray = service.trayLines().map(({ label, act }) => ({ label: plain(label), act }));
    },
    log: (message) => acts.push(`log ${message}`),
  });

  return {
    ...school,
    clock,
    service,
    told,
    said,
    acts,
    tray: () => tray,
    addLesson(given: Partial<Lesson> & { readonly id: string }): void {
      store.addLesson(lesson({ mode: 'remote', ...given }));
      service.refresh();
    },
    openRoom(product: RoomProduct, lessonId = 'monday'): void {
      store.addMeeting(lessonId, {
        ...{ id: `meeting-${lessonId}-${product}`, product, official: false },
        ...{ url: `https://${product}.example/4a`, openedAt: clock.now() },
      });
      service.refresh();
    },
    /** As the vault service does it. */
    lock(): void {
      service.lock();
      isLocked = true;
    },
    unlock(): void {
      isLocked = false;
      service.refresh();
    },
  };
}

function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}
