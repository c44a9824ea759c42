import type { Room } from '../../../../core/meeting/room';
import type { JournalFact } from '../../../../core/reachability/journal-fact';
import type {
  Observation,
  ServiceProfile,
  Verdict,
} from '../../../../core/reachability/observation';
import type { Asker } from '../../../../core/reachability/request-budget';
import type { Look } from '../../../../core/reachability/spans';
import { createBudget } from '../../../../electron/network/budget';
import { VaultLocked } from '../../../../electron/services/ports';
import { createWatchService } from '../../../../electron/services/watch-service';
import { createHandClock, settled } from '../hand-clock';
import { countedIds, PARIS } from '../open-test-store';
import { lesson, openTestSchool } from '../test-school';

export const ROOM = { url: 'https://visio.example/4a', expect: 'Rejoindre la salle' };

/** A page room of a class, official unless told. */
export function pageRoom(given: Partial<Room> & { readonly id: string }): Room {
  return {
    classId: '4A',
    product: 'page',
    official: true,
    ...ROOM,
    madeAt: '2026-09-01T06:00:00Z',
    ...given,
  };
}

/** How a service answers one request: its HTTP answer, or a network error. */
export type TestAnswer =
  | 'healthy'
  | 'slow'
  | { readonly error: string }
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string };

const REFUSED: TestAnswer = { error: 'CONNECTION_REFUSED' };

/**
 * The official room of 4A (`room`) under watch, as a service that a test can break; its lesson of
 * Monday at 8 is remote. It answers at once, or when it is released.
 */
export function openWatch(now: string, given: { readonly jitter?: () => number } = {}) {
  const school = openTestSchool();
  school.store.putRooms('4A', [pageRoom({ id: 'room' })]);
  school.store.changeLesson(lesson({ id: 'monday', mode: 'remote' }));
  const clock = createHandClock(now);
  const budget = createBudget({ now: clock.now });
  const told: (Verdict | undefined)[] = [];
  const logged: string[] = [];
  const asked: { readonly url: string; readonly at: string; readonly asker: Asker }[] = [];
  const facts: JournalFact[] = [];
  const seen: (Look & { readonly service: string })[] = [];
  let answerOf: (look: number, url: string) => TestAnswer = () => 'healthy';
  let held: (() => void)[] | null = null;
  let locked = false;
  let network = 'home';

  async function look(profile: ServiceProfile, { asker }: { asker: Asker }): Promise<Observation> {
    const at = clock.now();
    const base = { at, online: true, neutral: [] };
    const release = await budget.take(new URL(profile.url).host, asker);
    if (release === null) {
      return { ...base, outcome: { kind: 'error', code: 'BUDGET_SPENT', ms: 0 } };
    }
    asked.push({ url: profile.url, at, asker });
    const answer = answerOf(asked.length - 1, profile.url);
    const waiting = held;
    if (waiting !== null) await new Promise<void>((free) => waiting.push(free));
    release();
    return { ...base, outcome: outcomeOf(answer, profile) };
  }

  const openStore = () => {
    if (locked) throw new VaultLocked();
    return school.store;
  };
  const watch = createWatchService({
    store: openStore,
    now: clock.now,
    newId: countedIds(),
    timeZone: () => {
      openStore();
      return PARIS;
    },
    probe: { look, needs: () => 1 },
    budget,
    fingerprint: () => network,
    after: clock.after,
    jitter: given.jitter ?? (() => 0),
    journal: {
      record(fact) {
        openStore();
        facts.push(fact);
      },
      observed(one) {
        openStore();
        seen.push(one);
      },
    },
    tellDay: () => told.push(watch.state('room')?.verdict),
    log: (message) => logged.push(message),
  });

  return {
    ...school,
    clock,
    watch,
    budget,
    asked,
    /** What the journal was told, in order, and the states that were seen. */
    facts,
    seen,
    /** The state of the room each time that the screens were told. */
    told,
    logged,
    verdict: (roomId = 'room') => watch.state(roomId)?.verdict,
    /** The hours on the wall at which a service was looked at, as minutes and seconds. */
    looks: (url: string = ROOM.url) =>
      asked.filter((one) => one.url === url).map(({ at }) => at.slice(14, 19)),

    goDown(): void {
      answerOf = () => REFUSED;
    },
    comeBack(): void {
      answerOf = () => 'healthy';
    },
    /** Down at the looks of which this is true, counted from 0. */
    goDownAt(fails: (look: number) => boolean): void {
      answerOf = (count) => (fails(count) ? REFUSED : 'healthy');
    },
    answer(how: (look: number, url: string) => TestAnswer): void {
      answerOf = how;
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
      watch.lock();
      locked = true;
    },
    unlock(): void {
      locked = false;
      watch.start();
    },
    moveTo(other: string): void {
      network = other;
    },
    outages() {
      return school.database.all<{ classId: string; startedAt: string; endedAt: string | null }>(
        `SELECT class_id AS classId, started_at AS startedAt, last_observed_at AS lastObservedAt,
                ended_at AS endedAt FROM outage ORDER BY started_at, class_id`,
      );
    },
  };
}

function outcomeOf(answer: TestAnswer, { url, expect }: ServiceProfile): Observation['outcome'] {
  if (typeof answer === 'object' && 'error' in answer) {
    return { kind: 'error', code: answer.error, ms: 10 };
  }
  const { status, headers, body } =
    typeof answer === 'object' ? answer : { status: 200, headers: {}, body: undefined };
  return {
    kind: 'response',
    status,
    finalUrl: url,
    headers: { 'content-type': 'text/html', ...headers },
    body: body ?? `<html><body><button>${expect}</button></body></html>`,
    ms: answer === 'slow' ? 3000 : 10,
  };
}
