import type { ServiceState } from '../../../../core/contract/watch-views';
import type { Room } from '../../../../core/meeting/room';
import { shippedProfile } from '../../../../core/meeting/shipped-profiles';
import type { JournalFact } from '../../../../core/reachability/journal-fact';
import type { Verdict } from '../../../../core/reachability/observation';
import type { Result } from '../../../../core/shared/result';
import { createTranslator } from '../../../../core/strings/translate';
import { createMeetingService } from '../../../../electron/services/meeting-service';
import { VaultLocked } from '../../../../electron/services/ports';
import { createHandClock } from '../hand-clock';
import { countedIds, PARIS } from '../open-test-store';
import { openTestSchool } from '../test-school';

const MADE_AT = '2026-09-01T08:00:00.000Z';
export const NOW = '2026-11-23T07:02:00.000Z';

/** The chain of 4A unless told: its usual page, a Jitsi room that the teacher knows, Zoom. */
export const OFFICIAL = room('official', { product: 'page', official: true });
export const JITSI = room('jitsi', {
  product: 'jitsi',
  url: 'https://meet.example/bcdfg-hjkmnp-qrstv-wxyz23',
  acknowledgedAt: MADE_AT,
});
export const ZOOM = room('zoom', {
  product: 'zoom',
  url: 'https://school.zoom.us/j/98765432100?pwd=abc',
  acknowledgedAt: MADE_AT,
});

export function room(id: string, given: Partial<Room> = {}): Room {
  return {
    id,
    classId: '4A',
    product: 'page',
    official: false,
    url: `https://${id}.example/4a`,
    madeAt: MADE_AT,
    ...given,
  };
}

/** The meetings of the test school, with a browser, a mail program and a clipboard. */
export function openMeetings(chain: readonly Room[] = [OFFICIAL, JITSI, ZOOM]) {
  const school = openTestSchool();
  school.store.putRooms('4A', chain);
  // Its rooms open in the browser, as those of the other tools do.
  school.store.putHostProfile({ ...shippedProfile('meet.example', 'jitsi'), embedding: 'no' });
  const clock = createHandClock(NOW);
  const states = new Map<string, ServiceState>();
  /** What left the program, in order. */
  const left: {
    readonly what: 'browser' | 'window' | 'mail' | 'clean';
    readonly address: string;
    readonly clipboard: string;
  }[] = [];
  const journal: JournalFact[] = [];
  const probed: string[] = [];
  let clipboard = 'what was copied before';
  let broken = false;
  let locked = false;
  let told = 0;
  const leftFor: string[] = [];
  let held: Promise<void> | null = null;

  async function leave<E>(
    what: 'browser' | 'window' | 'mail' | 'clean',
    address: string,
    error: E,
  ) {
    left.push({ what, address, clipboard });
    const answer: Result<null, E> = broken ? { ok: false, error } : { ok: true, value: null };
    return answer;
  }

  function store() {
    if (locked) throw new VaultLocked();
    return school.store;
  }

  const meetings = createMeetingService({
    store,
    now: clock.now,
    newId: countedIds(),
    timeZone: () => PARIS,
    journal: {
      record(fact) {
        store();
        journal.push(fact);
      },
    },
    serviceState: (roomId) => states.get(roomId),
    async probeBeforeOpening(roomId) {
      probed.push(roomId);
      if (held !== null) await held;
      return states.get(roomId);
    },
    open: (address) => leave('browser', address, 'open-failed' as const),
    openInWindow: (_lesson, { url }) => void leave('window', url, null),
    leaveWindowFor: (lessonId, roomId) => void leftFor.push(`${lessonId} ${roomId}`),
    openMail: (address) => leave('mail', address, 'mail-failed' as const),
    openClean: (address) => leave('clean', address, 'open-failed' as const),
    copy: (text) => {
      clipboard = text;
    },
    translate: createTranslator('fr'),
    tellDay: () => {
      told += 1;
    },
  });

  return {
    ...school,
    clock,
    meetings,
    left,
    journal,
    probed,
    opened: () => left.filter(({ what }) => what === 'browser').map(({ address }) => address),
    clipboard: () => clipboard,
    told: () => told,
    leftFor: () => leftFor,
    lock(): void {
      locked = true;
    },
    /** Neither browser nor mail program opens any more. */
    breakSystem(is = true): void {
      broken = is;
    },
    roomIs(id: string, verdict: Verdict, cause = 'error-page'): void {
      states.set(id, { verdict, cause, detail: '', at: NOW, since: NOW });
    },
    /** The test before the opening answers once the function given back is called. */
    holdTest(): () => void {
      let release = () => {};
      held = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    verdict: (id: string) => states.get(id)?.verdict,
    /** The room that the class is in, as the vault has it. */
    present: () => school.store.lastMeeting('monday')?.roomId,
    reported: () => school.store.reportedOutages('monday').map(({ roomId }) => roomId),
  };
}
