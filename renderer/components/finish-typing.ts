/** What is typed in a field is saved when the field is left: leave it before it goes away. */
export function finishTyping(): void {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement) focused.blur();
}
