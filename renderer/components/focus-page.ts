/**
 * Puts the keyboard at the beginning of the page. For an act that takes its own button away:
 * otherwise the focus falls out of the page, and the next Tab begins at the window's first link.
 */
export function focusPage(): void {
  document.getElementById('page')?.focus({ preventScroll: true });
}
