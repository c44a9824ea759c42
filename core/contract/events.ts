import type { RegisterView, VaultStatus } from './views';

/** What the main process tells every screen, unasked. */
export type Events = {
  'vault:changed': { readonly vault: VaultStatus };
  'classes:changed': Record<string, never>;
  /** Lessons, rooms, states of services, meetings: read the day again. */
  'day:changed': Record<string, never>;
  'register:changed': RegisterView;
};

/** The name of an event. */
export type EventName = keyof Events;
