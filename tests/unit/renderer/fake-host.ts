import type { EventName, Events } from '../../../core/contract/events';
import type { Answer, RequestName, Requests } from '../../../core/contract/requests';

type Asked = { readonly name: RequestName; readonly input: unknown };

/**
 * Stands where the preload stands. Each request waits until the test answers it, so that a test
 * can look at the screen's state in between and answer in any order.
 */
export type FakeHost = {
  readonly asked: readonly Asked[];
  /** Answers the oldest unanswered request of this name, and lets the store take note. */
  readonly answer: <N extends RequestName>(name: N, answer: Answer<N>) => Promise<void>;
  /** The same for the newest one. */
  readonly answerLast: <N extends RequestName>(name: N, answer: Answer<N>) => Promise<void>;
  /** Requests of an earlier test are never answered. */
  readonly forget: () => void;
  readonly announce: <E extends EventName>(name: E, payload: Events[E]) => void;
};

type Waiting = Asked & { readonly resolve: (answer: unknown) => void };

export function installFakeHost(): FakeHost {
  const asked: Asked[] = [];
  const waiting: Waiting[] = [];
  const listeners: { name: EventName; listener: (payload: unknown) => void }[] = [];

  const continuo = {
    request: <N extends RequestName>(name: N, input: Requests[N]['in']) => {
      asked.push({ name, input });
      return new Promise((resolve) => waiting.push({ name, input, resolve }));
    },
    subscribe: (name: EventName, listener: (payload: unknown) => void) => {
      listeners.push({ name, listener });
      return () => undefined;
    },
  };
  Object.assign(globalThis, { window: { continuo } });

  async function settle(index: number, answer: unknown): Promise<void> {
    const [found] = index < 0 ? [] : waiting.splice(index, 1);
    if (found === undefined) throw new Error('nobody asked that');
    found.resolve(answer);
    // The bridge, the store and its promise each take a turn.
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  }

  return {
    asked,
    answer: (name, answer) =>
      settle(
        waiting.findIndex((one) => one.name === name),
        answer,
      ),
    answerLast: (name, answer) =>
      settle(
        waiting.findLastIndex((one) => one.name === name),
        answer,
      ),
    forget: () => {
      waiting.length = 0;
    },
    announce: (name, payload) => {
      for (const one of listeners) if (one.name === name) one.listener(payload);
    },
  };
}
