/**
 * Runs inside the app (main process or page): from now on its clock is so many milliseconds ahead
 * of what it showed before.
 * Tests happen on a Monday at 8:02 in Paris, whenever and wherever they are run; time still flows.
 */
export function shiftClock(milliseconds: number): void {
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...given: readonly unknown[]) {
      if (given.length === 0) super(RealDate.now() + milliseconds);
      else super(...(given as [number]));
    }
    static override now(): number {
      return RealDate.now() + milliseconds;
    }
  } as DateConstructor;
}
