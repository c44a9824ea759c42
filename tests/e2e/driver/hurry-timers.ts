type Waiting = { readonly ring: () => void; due: number; timer: NodeJS.Timeout };
type Hurried = { hurryTimers(milliseconds: number): void };

/**
 * Runs inside main: from now on `hurryTimers` brings the timers that are waiting nearer, those of the
 * network too. They ring as real ones do, each once and none that was called off.
 */
export function makeTimersHurry(): void {
  const { setTimeout: start, clearTimeout: stop } = globalThis;
  const waiting = new Map<unknown, Waiting>();
  const set = (work: (...given: unknown[]) => void, milliseconds = 0, ...given: unknown[]) => {
    const ring = () => {
      waiting.delete(timer);
      work(...given);
    };
    const timer = start(ring, milliseconds);
    waiting.set(timer, { ring, due: performance.now() + milliseconds, timer });
    return timer;
  };
  const clear = (timer: unknown) => {
    stop(waiting.get(timer)?.timer);
    waiting.delete(timer);
    stop(timer as NodeJS.Timeout);
  };
  globalThis.setTimeout = Object.assign(set, start) as typeof setTimeout;
  globalThis.clearTimeout = clear as typeof clearTimeout;
  (globalThis as unknown as Hurried).hurryTimers = (milliseconds) => {
    for (const one of waiting.values()) {
      stop(one.timer);
      one.due -= milliseconds;
      one.timer = start(one.ring, Math.max(0, one.due - performance.now()));
    }
  };
}

/** Runs inside main, after `makeTimersHurry`. */
export function hurryTimers(milliseconds: number): void {
  (globalThis as unknown as Hurried).hurryTimers(milliseconds);
}
