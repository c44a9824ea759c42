/** The list or the plan: whichever shows the pupils has the keyboard. */
export const ROLL_ID = 'roll';

/** Gives the keyboard back to the pupils, after a field or a dialog. */
export function focusRoll(): void {
  document.getElementById(ROLL_ID)?.focus({ preventScroll: true });
}
