/**
 * Puts the keyboard at the first field or button of a part that has just taken the place of
 * another: otherwise the focus is lost with the button that was pressed.
 */
export function focusFirst(part: HTMLElement | null): void {
  part?.querySelector<HTMLElement>('input, button')?.focus();
}
