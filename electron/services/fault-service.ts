import { Temporal } from 'temporal-polyfill';
import type { AppError } from '../../core/contract/errors';
import type { FaultView, ServiceState } from '../../core/contract/watch-views';
import { faultReport } from '../../core/reachability/fault-report';
import type { Observation } from '../../core/reachability/observation';
import type { WatchedService } from '../../core/reachability/watched-service';
import { whoseFault } from '../../core/reachability/whose-fault';
import { failure, type Result, success } from '../../core/shared/result';
import type { Translate } from '../../core/strings/translate';
import type { Clock, OpenStore } from './ports';

export type FaultService = ReturnType<typeof createFaultService>;

/** The last states that the IT service is told, and how far back they may lie. */
const LAST_STATES = 6;
const LOOKED_BACK = { hours: 24 };

/** « À qui la faute ? »: what the last look at a room's service says, and for the IT service in detail. */
export function createFaultService(ports: {
  readonly store: OpenStore;
  readonly now: Clock;
  readonly timeZone: () => string;
  /** The last look at what a room is watched by; undefined before the first one. */
  readonly lastLook: (roomId: string) =>
    | {
        readonly state: ServiceState;
        readonly observation: Observation;
        readonly service: WatchedService;
      }
    | undefined;
  /** Program and system, with their versions. */
  readonly system: () => string;
  readonly neutralHosts: () => readonly string[];
  readonly translate: () => Translate;
}) {
  return {
    read(roomId: string): Result<FaultView, AppError> {
      const store = ports.store();
      if (store.findRoom(roomId) === undefined) return failure({ code: 'room-unknown' });
      const look = ports.lastLook(roomId);
      if (look === undefined) return failure({ code: 'service-unknown' });
      const now = Temporal.Instant.from(ports.now());
      const spans = store.spansOf(
        look.service.key,
        now.subtract(LOOKED_BACK).toString(),
        now.toString(),
      );
      const report = faultReport(
        {
          ...look,
          lastSpans: spans.slice(-LAST_STATES),
          neutralHosts: ports.neutralHosts(),
          system: ports.system(),
          timeZone: ports.timeZone(),
        },
        ports.translate(),
      );
      return success({ culprit: whoseFault(look.state), cause: look.state.cause, report });
    },
  };
}
