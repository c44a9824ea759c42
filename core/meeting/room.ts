/** The two rooms of a class: the official one, and the one to fall back to. */
export type RoomTarget = 'official' | 'jitsi';

/** One address of a virtual class. `expect` is a text that the page shows when it works. */
export type Room = { readonly url: string; readonly expect?: string };

/** A room that was opened for a lesson; `openedAt` is the ISO instant of the click. */
export type Meeting = {
  readonly target: RoomTarget;
  readonly url: string;
  readonly openedAt: string;
};
