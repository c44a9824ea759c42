type Timer = { due: number; readonly work: () => void };

/** A clock that only moves when it is told to, with the timers that hang on it. */
export function createHandClock(start: string) {
  let time = Date.parse(start);
  let timers: readonly Timer[] = [];

  return {
    now: () => new Date(time).toISOString(),

    after(milliseconds: number, work: () => void): () => void {
      const timer = { due: time + milliseconds, work };
      timers = [...timers, timer];
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },

    /** Runs the timers that fall due in that span, each at its hour, and what they set off. */
    async advance(milliseconds: number): Promise<void> {
      const end = time + milliseconds;
      for (let next = earliest(timers, end); next !== undefined; next = earliest(timers, end)) {
        const due = next;
        timers = timers.filter((other) => other !== due);
        time = Math.max(time, due.due);
        due.work();
        await settled();
      }
      time = end;
    },

    /** The laptop sleeps: time goes by, and the timers stand still. */
    sleep(milliseconds: number): void {
      time += milliseconds;
      for (const timer of timers) timer.due += milliseconds;
    },

    /** How many timers wait. */
    waiting: () => timers.length,
  };
}

/** Once all that was set off by what is already answered has run. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;

function earliest(timers: readonly Timer[], end: number): Timer | undefined {
  return timers.filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)[0];
}
