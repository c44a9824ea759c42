import type { AppError } from '../../core/contract/errors';
import type { ReportReminder } from '../../core/contract/participant-views';
import type { Language } from '../../core/contract/views';
import {
  nextReminderChange,
  type ReminderFacts,
  reportReminders,
} from '../../core/participants/reminders';
import { failure, type Result, success } from '../../core/shared/result';
import { describeReminder } from '../../core/strings/describe-reminder';
import { formatTime } from '../../core/strings/format-time';
import type { Translate } from '../../core/strings/translate';
import { type Clock, type OpenStore, VaultLocked } from './ports';
import { readReminderFacts, withoutClassNames } from './reminder-facts';
import type { TrayItem } from './tray-view';

export type ReminderService = ReturnType<typeof createReminderService>;

const HOUR = 60 * 60_000;
/** How far an open vault is read ahead: it is read again when the day changes, and by then. */
const AHEAD = 12 * HOUR;
/** Timers stand still while a laptop sleeps: none is longer. */
const LONGEST_WAIT = 30_000;
/** Later than this after the end a notification is no news: Today says it. */
const NEWS = 10 * 60_000;

/** The lessons whose participants are still to be taken over: on Today, and once by a notification. */
export function createReminderService(ports: {
  readonly store: OpenStore;
  readonly now: Clock;
  readonly timeZone: () => string;
  readonly translate: () => Translate;
  readonly language: () => Language;
  readonly notify: (said: {
    readonly title: string;
    readonly body: string;
    readonly silent: true;
    readonly onClick: () => void;
  }) => void;
  readonly showWindow: () => void;
  /** Calls back once; gives the function that calls it off. */
  readonly after: (milliseconds: number, work: () => void) => () => void;
  readonly tell: (reminders: readonly ReportReminder[]) => void;
  readonly tellClicked: (lessonId: string) => void;
  /** The lines of the tray are others now. */
  readonly onTrayLines: () => void;
  readonly log: (message: string, error: unknown) => void;
}) {
  /** Ids of the lessons that a notification was shown for. */
  const announced = new Set<string>();
  let facts: readonly ReminderFacts[] = [];
  let timeZone = 'UTC';
  let isOpen = false;
  let told = '';
  let inTray: readonly ReportReminder[] = [];
  let cancelTimer = () => {};

  /** While the vault is locked, what was known goes on. */
  function read(): void {
    try {
      timeZone = ports.timeZone();
      facts = readReminderFacts(ports.store(), timeZone, ports.now(), AHEAD);
      isOpen = true;
    } catch (error) {
      if (!(error instanceof VaultLocked)) throw error;
      isOpen = false;
    }
  }

  function refresh(): readonly ReportReminder[] {
    read();
    return say();
  }

  function say(): readonly ReportReminder[] {
    const now = ports.now();
    const reminders = reportReminders(facts, now);
    tellScreens(reminders);
    showInTray(reminders.filter(({ when }) => when === 'soon'));
    for (const reminder of reminders) if (isNews(reminder, now)) announce(reminder);
    wait(now);
    return reminders;
  }

  /** Locked screens are told nothing: they show nothing. */
  function tellScreens(reminders: readonly ReportReminder[]): void {
    const words = JSON.stringify(reminders);
    if (!isOpen || words === told) return;
    told = words;
    ports.tell(reminders);
  }

  function showInTray(reminders: readonly ReportReminder[]): void {
    if (JSON.stringify(reminders) === JSON.stringify(inTray)) return;
    inTray = reminders;
    ports.onTrayLines();
  }

  function trayLine({ lessonId, className, start }: ReportReminder): TrayItem {
    const t = ports.translate();
    const time = formatTime(start, timeZone, ports.language());
    return {
      label:
        className === ''
          ? t('reminders.trayAt', { time })
          : t('reminders.tray', { className, time }),
      act: () => showSteps(lessonId),
    };
  }

  /** Only what may be lost or has to be fetched; what is in the app can wait. */
  function isNews({ lessonId, ask, end }: ReportReminder, now: string): boolean {
    const isLate = Date.parse(now) - Date.parse(end) > NEWS;
    return ask === 'fetch' && !isLate && !announced.has(lessonId);
  }

  function announce(reminder: ReportReminder): void {
    const { lessonId, className, start } = reminder;
    announced.add(lessonId);
    const t = ports.translate();
    const time = formatTime(start, timeZone, ports.language());
    const invitation = t(isOpen ? 'reminders.notification.open' : 'reminders.notification.unlock');
    ports.notify({
      title:
        className === '' ? t('alerts.lessonAt', { time }) : t('alerts.lesson', { className, time }),
      body: `${describeReminder(t, reminder)} ${invitation}`,
      silent: true,
      onClick: () => showSteps(lessonId),
    });
  }

  /** The screens show the steps; those of a locked vault show where to unlock it. */
  function showSteps(lessonId: string): void {
    if (isOpen) ports.tellClicked(lessonId);
    ports.showWindow();
  }

  /** Looks at the clock now and then, and at the vault only when a reminder may come or go. */
  function wait(now: string): void {
    const next = nextReminderChange(facts, now);
    const latest = Date.parse(now) + AHEAD;
    const due = next === null ? latest : Math.min(Date.parse(next), latest);
    const tick = () => {
      const left = due - Date.parse(ports.now());
      if (left <= 0) refreshSafely();
      else cancelTimer = ports.after(Math.min(left, LONGEST_WAIT), tick);
    };
    cancelTimer();
    tick();
  }

  /** What goes wrong here must not undo the act that changed the day. */
  function refreshSafely(): void {
    try {
      refresh();
    } catch (error) {
      ports.log('reminders', error);
    }
  }

  return {
    /** The present reminders; needs the open vault. */
    read(): readonly ReportReminder[] {
      ports.store();
      return refresh();
    },
    /** « Pas de rapport », and taking it back; gives the reminders that are left. */
    dismiss(lessonId: string, dismissed: boolean): Result<readonly ReportReminder[], AppError> {
      const store = ports.store();
      if (store.findLesson(lessonId) === undefined) return failure({ code: 'lesson-unknown' });
      if (dismissed) store.transaction(() => store.dismissReminder(lessonId, ports.now()));
      else store.transaction(() => store.restoreReminder(lessonId));
      return success(refresh());
    },
    /** The lists that go with their room in a few minutes. */
    trayLines: (): readonly TrayItem[] => inTray.map(trayLine),
    /** Something of the day, or of the participants of a lesson, changed. */
    refresh: refreshSafely,
    /** Called while the vault is still open: keeps what notifications go on with. */
    lock(): void {
      read();
      facts = withoutClassNames(facts);
      isOpen = false;
      told = '';
      say();
    },
    /** The app ends. */
    stop(): void {
      cancelTimer();
    },
  };
}
