import type { IpcMainInvokeEvent, WebFrameMain } from 'electron';
import { decoders } from '../../core/contract/decoders';
import { diskFailure } from '../../core/contract/disk-failure';
import type { ErrorCode } from '../../core/contract/errors';
import type { Answer, RequestName, Requests } from '../../core/contract/requests';
import { failure } from '../../core/shared/result';
import { VaultLocked } from '../services/ports';

/** One function per request: takes the decoded input, gives the answer. */
export type Handlers = {
  readonly [N in RequestName]: (input: Requests[N]['in']) => Answer<N> | Promise<Answer<N>>;
};

/** What a screen sent, with the frame that it came from. */
export type Gate = (
  event: Pick<IpcMainInvokeEvent, 'senderFrame'>,
  name: unknown,
  input: unknown,
) => Promise<Answer<RequestName>>;

/**
 * The only way in from a screen: trusted sender, known name, decoded input, an answer as a value.
 * A bug in a service becomes `unexpected` on the screen and a stack in the log, never a crash.
 */
export function createGate(
  handlers: Handlers,
  ports: {
    readonly isTrusted: (frame: WebFrameMain | null) => boolean;
    readonly log: (message: string, error: unknown) => void;
  },
): Gate {
  return async (event, name, input) => {
    if (!ports.isTrusted(event.senderFrame) || !isRequestName(name)) {
      return failure({ code: 'bad-request' });
    }
    return answer(name, input, handlers, ports.log);
  };
}

function isRequestName(name: unknown): name is RequestName {
  return typeof name === 'string' && Object.hasOwn(decoders, name);
}

async function answer<N extends RequestName>(
  name: N,
  input: unknown,
  handlers: Handlers,
  log: (message: string, error: unknown) => void,
): Promise<Answer<N>> {
  const decoded = decoders[name].safeParse(input);
  if (!decoded.success) return failure({ code: 'bad-request' });
  try {
    return await handlers[name](decoded.data);
  } catch (error) {
    const code = errorCodeOf(error);
    if (code === 'unexpected') log(`request ${name} failed`, error);
    return failure({ code });
  }
}

function errorCodeOf(error: unknown): ErrorCode {
  if (error instanceof VaultLocked) return 'vault-locked';
  return diskFailure(error) ?? 'unexpected';
}
