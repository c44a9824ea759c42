import type {
  Observation,
  ServiceProfile,
  Verdict,
} from '../../../../core/reachability/observation';
import { VaultLocked } from '../../../../electron/services/ports';
import { createWatchService } from '../../../../electron/services/watch-service';
import { createHandClock, settled } from '../hand-clock';
import { countedIds, PARIS } from '../open-test-store';
import { openTestSchool } from '../test-school';

export const ROOM = { url: 'https://visio.example/4a', expect: 'Rejoindre la salle' };

/**
 * The official room of 4A under watch, as a service that a test can break. It answers at once, or
 * when it is released.
 */
export function openWatch(now: string) {
  const school = openTestSchool();
  school.store.putRoom('4A', 'official', ROOM);
  const clock = createHandClock(now);
  const told: (Verdict | undefined)[] = [];
  const logged: string[] = [];
  const asked: { readonly url: string; readonly at: string }[] = [];
  let isDown: (look: number) => boolean = () => false;
  let held: (() => void)[] | null = null;
  let locked = false;

  async function probe({ url }: ServiceProfile): Promise<Observation> {
    const at = clock.now();
    asked.push({ url, at });
    const down = isDown(asked.length - 1);
    const waiting = held;
    if (waiting !== null) await new Promise<void>((answer) => waiting.push(answer));
    return observation(url, at, down);
  }

  const watch = createWatchService({
    store: () => {
      if (locked) throw new VaultLocked();
      return school.store;
    },
    now: clock.now,
    newId: countedIds(),
    timeZone: () => PARIS,
    probe,
    after: clock.after,
    jitter: () => 0,
    tellDay: () => told.push(watch.state('4A')?.verdict),
    log: (message) => logged.push(message),
  });

  return {
    ...school,
    clock,
    watch,
    asked,
    /** The state of 4A each time that the screens were told. */
    told,
    logged,
    verdict: (classId = '4A') => watch.state(classId)?.verdict,
    /** The hours on the wall at which the room was looked at, as minutes and seconds. */
    looks: () => asked.map(({ at }) => at.slice(14, 19)),

    goDown(): void {
      isDown = () => true;
    },
    comeBack(): void {
      isDown = () => false;
    },
    /** Down at the looks of which this is true, counted from 0. */
    goDownAt(fails: (look: number) => boolean): void {
      isDown = fails;
    },
    /** From now on nothing answers before `release`. */
    hold(): void {
      held = [];
    },
    async release(): Promise<void> {
      const waiting = held ?? [];
      held = null;
      for (const answer of waiting) answer();
      await settled();
    },
    /** As the vault service does it. */
    lock(): void {
      watch.stop();
      locked = true;
    },
    outages() {
      return school.database.all<{ classId: string; startedAt: string; endedAt: string | null }>(
        `SELECT class_id AS classId, started_at AS startedAt, last_observed_at AS lastObservedAt,
                ended_at AS endedAt FROM outage ORDER BY started_at, class_id`,
      );
    },
  };
}

function observation(url: string, at: string, down: boolean): Observation {
  const base = { at, online: true, neutral: [] };
  if (down) return { ...base, outcome: { kind: 'error', code: 'CONNECTION_REFUSED', ms: 10 } };
  const body = `<html><body><button>${ROOM.expect}</button></body></html>`;
  const headers = { 'content-type': 'text/html' };
  return {
    ...base,
    outcome: { kind: 'response', status: 200, finalUrl: url, headers, body, ms: 10 },
  };
}
