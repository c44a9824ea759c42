import type { AppError } from '../../core/contract/errors';
import type { AutostartView } from '../../core/contract/watch-requests';
import { failure, type Result, success } from '../../core/shared/result';

export type AutostartService = ReturnType<typeof createAutostartService>;

/** The start with the session: off until the teacher wants it, proposed once. */
export function createAutostartService(ports: {
  readonly system: {
    readonly available: boolean;
    readonly read: () => boolean;
    readonly write: (enabled: boolean) => Result<null, 'autostart-failed'>;
  };
  readonly isProposed: () => boolean;
  readonly keepProposed: () => void;
}) {
  const { system } = ports;
  const read = (): AutostartView => ({
    available: system.available,
    enabled: system.read(),
    proposed: ports.isProposed(),
  });

  return {
    read,
    /** Who has chosen need not be asked any more. */
    write(enabled: boolean): Result<AutostartView, AppError> {
      const written = system.write(enabled);
      if (!written.ok) return failure({ code: written.error });
      ports.keepProposed();
      return success(read());
    },
    dismiss(): AutostartView {
      ports.keepProposed();
      return read();
    },
  };
}
