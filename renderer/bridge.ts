import type { EventName, Events } from '../core/contract/events';
import type { Answer, RequestName, Requests } from '../core/contract/requests';
import { failure } from '../core/shared/result';

/** What the preload puts on the window; this file is its only user. */
type Host = {
  readonly request: (name: RequestName, input: unknown) => Promise<unknown>;
  readonly subscribe: (name: EventName, listener: (payload: never) => void) => () => void;
};

const host = (window as unknown as { readonly continuo: Host }).continuo;

/** Asks the main process. A request that breaks on the way is an error like any other. */
export async function request<N extends RequestName>(
  name: N,
  input: Requests[N]['in'],
): Promise<Answer<N>> {
  try {
    return (await host.request(name, input)) as Answer<N>;
  } catch {
    return failure({ code: 'unexpected' });
  }
}

type Listener = (payload: never) => void;

// One line to main per event, shared by all stores: Electron warns from the eleventh on.
const listeners = new Map<EventName, Set<Listener>>();

/** Listens to the main process; gives the function that stops listening. */
export function subscribe<E extends EventName>(
  name: E,
  listener: (payload: Events[E]) => void,
): () => void {
  const known = listeners.get(name) ?? connect(name);
  known.add(listener);
  return () => known.delete(listener);
}

function connect(name: EventName): Set<Listener> {
  const set = new Set<Listener>();
  listeners.set(name, set);
  host.subscribe(name, (payload) => {
    for (const listener of set) listener(payload);
  });
  return set;
}
