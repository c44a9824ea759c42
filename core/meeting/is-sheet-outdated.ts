/**
 * Whether a sheet handed out sends the pupils elsewhere than the class goes now. Both lists are
 * addresses for pupils of the rooms to fall back to, in order. A room added after those of the sheet
 * leaves it true; one that is gone, renamed or comes sooner does not, since pupils take the first.
 */
export function isSheetOutdated(onSheet: readonly string[], now: readonly string[]): boolean {
  return onSheet.some((address, index) => address !== now[index]);
}
