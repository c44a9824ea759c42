import type { AlertsView } from './alert-views';
import type { AppError } from './errors';
import type { OpenOutcome } from './meeting-views';
import type { ReportReminder } from './participant-views';
import type { RegisterProgress } from './register-views';
import type { VaultStatus } from './views';

/** What the main process tells every screen, unasked. */
export type Events = {
  'vault:changed': { readonly vault: VaultStatus };
  /** Classes, groups, pupils, seating plans: read them again. */
  'classes:changed': Record<string, never>;
  /** Lessons, slots, the school year, rooms, states of services, meetings: read the day again. */
  'day:changed': Record<string, never>;
  'register:changed': RegisterProgress;
  'alerts:changed': AlertsView;
  /** Why a click on the tray or on a notification did nothing. */
  'alerts:failed': AppError;
  /** What became of such a click: a room was opened, or the teacher has to choose. */
  'meeting:changed': { readonly lessonId: string; readonly outcome: OpenOutcome };
  /** « Retour à l'appel » in the window of a meeting. */
  'rollcall:show': { readonly lessonId: string };
  /** The participants of a lesson: a report came, or its meeting goes on; read them again. */
  'participants:changed': { readonly lessonId: string };
  /** The reminders of reports, when they have changed. */
  'reminders:changed': readonly ReportReminder[];
  /** The notification of a reminder was clicked. */
  'reminders:clicked': { readonly lessonId: string };
  /** How far the document that is being made is. */
  'export:progress': { readonly done: number; readonly total: number };
  /** Absence periods and the follow-up: read them, and an open register, again. */
  'periods:changed': Record<string, never>;
};

/** The name of an event. */
export type EventName = keyof Events;
