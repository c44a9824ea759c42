import type { AlertsView, AlertView } from '../../core/contract/alert-views';
import type { AppError } from '../../core/contract/errors';
import type { OpenOutcome } from '../../core/contract/meeting-views';
import type { Language } from '../../core/contract/views';
import type { ServiceState } from '../../core/contract/watch-views';
import { type AlertFacts, alertsOf, nextAlertChange } from '../../core/meeting/alerts';
import type { Result } from '../../core/shared/result';
import { alertSentence, alertTitle, type Saying } from '../../core/strings/describe-alert';
import type { Translate } from '../../core/strings/translate';
import { type AlertPlan, readAlertPlan, withoutNames, withStates } from './alert-facts';
import { createAnnouncements } from './announcements';
import { type Clock, type OpenStore, VaultLocked } from './ports';
import { type TrayItem, type TrayView, trayView } from './tray-view';

export type AlertService = ReturnType<typeof createAlertService>;

const HOUR = 60 * 60_000;
/** How far an open vault is read ahead: it is read again when something changes, and by then. */
const AHEAD = 12 * HOUR;
/** The same at locking: a laptop locked on a Friday evening knows Monday morning. */
const AHEAD_LOCKED = 72 * HOUR;
/** Timers stand still while a laptop sleeps: none is longer. */
const LONGEST_WAIT = 30_000;

/** What deserves to interrupt the teacher: on the screens, in the tray, by a notification. */
export function createAlertService(ports: {
  readonly store: OpenStore;
  readonly now: Clock;
  readonly timeZone: () => string;
  readonly translate: () => Translate;
  readonly language: () => Language;
  readonly serviceState: (roomId: string) => ServiceState | undefined;
  readonly fallBack: (lessonId: string) => Promise<Result<OpenOutcome, AppError>>;
  readonly tray: { readonly show: (view: TrayView) => void };
  /** Lines of the tray that are none of the alerts. */
  readonly trayLines: () => readonly TrayItem[];
  readonly notify: (said: {
    readonly title: string;
    readonly body: string;
    readonly onClick: () => void;
  }) => void;
  readonly showWindow: () => void;
  readonly quit: () => void;
  /** Calls back once; gives the function that calls it off. */
  readonly after: (milliseconds: number, work: () => void) => () => void;
  readonly tell: (view: AlertsView) => void;
  readonly tellMeeting: (lessonId: string, outcome: OpenOutcome) => void;
  readonly tellFailure: (error: AppError) => void;
  readonly log: (message: string, error: unknown) => void;
}) {
  const announcements = createAnnouncements();
  const acting = new Set<string>();
  let plan: AlertPlan | null = null;
  let isOpen = false;
  let told: AlertsView | null = null;
  let trayKey = '';
  let cancelTimer = () => {};

  /** While the vault is locked, what was known of the day goes on (DESIGN §4). */
  function readPlan(): AlertPlan | null {
    try {
      plan = readAlertPlan(ports, ports.now(), AHEAD);
      isOpen = true;
    } catch (error) {
      if (!(error instanceof VaultLocked)) throw error;
      isOpen = false;
    }
    return plan;
  }

  function refresh(): void {
    const known = readPlan();
    if (known !== null) say(known);
  }

  function say(known: AlertPlan): void {
    const now = ports.now();
    const lessons = withStates(known, ports.serviceState);
    const view = { timeZone: known.timeZone, alerts: alertsOf(lessons, now) };
    const saying = {
      t: ports.translate(),
      timeZone: known.timeZone,
      language: ports.language(),
    };
    tellScreens(view);
    for (const alert of announcements.next(view.alerts)) notify(saying, alert);
    showTray(trayView(saying, lessons, view, now, acts, ports.trayLines()), view);
    wait(lessons, now);
  }

  /** Locked screens are told nothing: they show nothing. */
  function tellScreens(view: AlertsView): void {
    if (!isOpen || JSON.stringify(view) === JSON.stringify(told)) return;
    told = view;
    ports.tell(view);
  }

  function notify(saying: Saying, alert: AlertView): void {
    const { lessonId } = alert;
    const body = `${alertSentence(saying, alert)} ${clickWords(saying.t, alert)}`;
    ports.notify({ title: alertTitle(saying, alert), body, onClick: () => void act(lessonId) });
  }

  function clickWords(t: Translate, alert: AlertView): string {
    if (!isOpen) return t('alerts.clickToUnlock');
    if (alert.action.kind !== 'fall-back') return t('alerts.clickToOpen');
    if (alert.back === true) return t('alerts.clickToGoBack');
    return t('alerts.clickToFallBack', { tool: t(`profiles.products.${alert.tool ?? 'page'}`) });
  }

  /** A menu that is open closes when it is set again: only when its words change. */
  function showTray(tray: TrayView, { alerts }: AlertsView): void {
    const key = JSON.stringify([tray, alerts.map(({ lessonId }) => lessonId)]);
    if (key === trayKey) return;
    trayKey = key;
    ports.tray.show(tray);
  }

  const acts = {
    fallBack: (lessonId: string) => void act(lessonId),
    open: ports.showWindow,
    quit: ports.quit,
  };

  /** Looks at the clock now and then, and at the day only when a lesson comes near or ends. */
  function wait(lessons: readonly AlertFacts[], now: string): void {
    const next = nextAlertChange(lessons, now);
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
      ports.log('alerts', error);
    }
  }

  /**
   * A click outside the screens. It falls back only while that is still due: an old notification
   * must not move a class that has moved. The window comes last, the browser has the focus.
   */
  async function act(lessonId: string): Promise<void> {
    if (acting.has(lessonId)) return;
    acting.add(lessonId);
    try {
      if (isDue(lessonId)) {
        const outcome = await ports.fallBack(lessonId);
        if (outcome.ok) ports.tellMeeting(lessonId, outcome.value);
        else fail(outcome.error, outcome.error.code);
      }
    } catch (error) {
      if (!(error instanceof VaultLocked)) fail({ code: 'unexpected' }, error);
    } finally {
      acting.delete(lessonId);
      ports.showWindow();
    }
  }

  function isDue(lessonId: string): boolean {
    refresh();
    const action = told?.alerts.find((alert) => alert.lessonId === lessonId)?.action.kind;
    return isOpen && (action === 'fall-back' || action === 'offline-plan');
  }

  function fail(error: AppError, cause: unknown): void {
    ports.log('alerts: fallback', cause);
    ports.tellFailure(error);
  }

  return {
    /** The present alerts; needs the open vault. */
    read(): AlertsView {
      ports.store();
      refresh();
      return told ?? { timeZone: ports.timeZone(), alerts: [] };
    },
    /** Something of the day changed. */
    refresh: refreshSafely,
    /** Called while the vault is still open: keeps what the tray and notifications go on with. */
    lock(): void {
      plan = withoutNames(readAlertPlan(ports, ports.now(), AHEAD_LOCKED));
      isOpen = false;
      told = null;
      say(plan);
    },
    /** The app ends. */
    stop(): void {
      cancelTimer();
    },
  };
}
