/** `Left`, `A quitté l'appel`; a disconnection too, before the connection that it contains. */
const LEFT = /^left\b|\bquitt|\bd[ée]conn|\bexit|\bsorti|\bd[ée]part/iu;
/** `Joined`, `Joined before`, `Rejoint`. */
const JOINED = /\bjoin|\brejoint|\bconne[cx]|\bentr[ée]|\barriv/iu;
/** Longer texts are no names of events. */
const LONGEST = 40;

/** What a table of events says that happened, if it is known. */
export function eventOf(action: string): 'joined' | 'left' | undefined {
  if (action.length > LONGEST) return undefined;
  if (LEFT.test(action)) return 'left';
  return JOINED.test(action) ? 'joined' : undefined;
}

/** Whether a cell says that somebody came or went. */
export function isEventWord(cell: string): boolean {
  return eventOf(cell) !== undefined;
}
