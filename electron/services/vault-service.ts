import type { AppError, ErrorCode } from '../../core/contract/errors';
import { passphraseLength, SHORTEST_PASSPHRASE } from '../../core/contract/passphrase';
import type { VaultStatus } from '../../core/contract/views';
import { failure, type Result, success } from '../../core/shared/result';
import { dateIn, schoolYearOf } from '../../core/timetable/day';
import { yearAfter } from '../../core/timetable/year-after';
import type { Clock, NewId, OpenStore, Store } from './ports';

type VaultPort = {
  readonly folder: string;
  state(): VaultStatus;
  create(passphrase: string): Promise<Result<{ recoveryCode: string }, ErrorCode>>;
  unlock(
    secret: { readonly passphrase: string } | { readonly recoveryCode: string },
  ): Promise<Result<null, ErrorCode>>;
  changePassphrase(passphrase: string): Promise<Result<null, ErrorCode>>;
  renewRecoveryCode(): Result<{ recoveryCode: string }, ErrorCode>;
  lock(): void;
};

export type VaultService = ReturnType<typeof createVaultService>;

/** Opens and closes the vault, and tells who must know. */
export function createVaultService(ports: {
  readonly vault: VaultPort;
  readonly store: OpenStore;
  readonly now: Clock;
  readonly newId: NewId;
  readonly timeZone: string;
  /** Called after each opening and before each closing. */
  readonly onOpened: () => void;
  readonly onClosing: () => void;
  readonly tell: (vault: VaultStatus) => void;
}) {
  const { vault } = ports;

  function opened(): void {
    try {
      bringUpToDate(ports.store());
      ports.onOpened();
    } catch (error) {
      // Open but not ready, every later request would fail: the next unlocking tries again.
      ports.onClosing();
      vault.lock();
      throw error;
    }
    ports.tell('open');
  }

  function bringUpToDate(store: Store): void {
    store.transaction(() => {
      const today = dateIn(ports.timeZone, ports.now());
      const current = store.schoolYear(today);
      const isOver = current === undefined || current.end < today;
      const year = isOver ? yearAfter(current, schoolYearOf(today, ports.timeZone)) : null;
      if (year !== null) store.addSchoolYear({ id: ports.newId(), ...year });
    });
  }

  function asError<T>(result: Result<T, ErrorCode>): Result<T, AppError> {
    return result.ok ? result : failure({ code: result.error });
  }

  return {
    folder: vault.folder,
    state: () => vault.state(),

    async create(passphrase: string): Promise<Result<{ recoveryCode: string }, AppError>> {
      if (isWeak(passphrase)) return weak();
      const created = await vault.create(passphrase);
      if (created.ok) opened();
      return asError(created);
    },

    async unlock(
      secret: { readonly passphrase: string } | { readonly recoveryCode: string },
    ): Promise<Result<null, AppError>> {
      if (vault.state() === 'open') return success(null);
      const unlocked = await vault.unlock(secret);
      if (unlocked.ok) opened();
      return asError(unlocked);
    },

    async changePassphrase(passphrase: string): Promise<Result<null, AppError>> {
      if (isWeak(passphrase)) return weak();
      return asError(await vault.changePassphrase(passphrase));
    },

    renewRecoveryCode(): Result<{ recoveryCode: string }, AppError> {
      return asError(vault.renewRecoveryCode());
    },

    lock(): void {
      if (vault.state() !== 'open') return;
      ports.onClosing();
      vault.lock();
      ports.tell('locked');
    },
  };
}

function isWeak(passphrase: string): boolean {
  return passphraseLength(passphrase) < SHORTEST_PASSPHRASE;
}

function weak() {
  return failure<AppError>({ code: 'weak-passphrase', facts: { shortest: SHORTEST_PASSPHRASE } });
}
