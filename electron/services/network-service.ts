import type { AppError } from '../../core/contract/errors';
import type { HostCounter, NetworkView } from '../../core/contract/watch-views';
import { parseWebAddress } from '../../core/meeting/web-address';
import { MOST_PER_HOUR, MOST_PER_MINUTE } from '../../core/reachability/request-budget';
import { failure, type Result, success } from '../../core/shared/result';

export type NetworkService = ReturnType<typeof createNetworkService>;

/** How the tests go out: what was asked of whom lately, and the neutral hosts. */
export function createNetworkService(ports: {
  readonly budget: { readonly counters: () => readonly HostCounter[] };
  readonly neutralHosts: () => readonly string[];
  readonly writeNeutralHosts: (hosts: readonly string[]) => void;
}) {
  const read = (): NetworkView => ({
    neutralHosts: ports.neutralHosts(),
    counters: ports.budget.counters(),
    mostPerMinute: MOST_PER_MINUTE,
    mostPerHour: MOST_PER_HOUR,
  });

  return {
    read,

    /** All or none: `facts.line` of a refusal counts the address that is none, from 1. */
    write(typed: readonly string[]): Result<NetworkView, AppError> {
      const parsed = typed.map((address) => parseWebAddress(address));
      const wrong = parsed.findIndex((address) => !address.ok);
      if (wrong !== -1) return failure({ code: 'bad-address', facts: { line: wrong + 1 } });
      const hosts = parsed.flatMap((address) => (address.ok ? [address.value] : []));
      ports.writeNeutralHosts([...new Set(hosts)]);
      return success(read());
    },
  };
}
