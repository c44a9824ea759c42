import type { MeetingHappening } from '../../core/contract/meeting-room';
import type { MeetingLogEntry } from '../../core/participants/meeting-log';
import { createRateLimit } from '../../core/shared/rate-limit';
import { type Clock, type OpenStore, VaultLocked } from './ports';

export type MeetingLogService = ReturnType<typeof createMeetingLogService>;

/** The log of one opening of one room. */
export type MeetingRecorder = {
  readonly record: (happening: MeetingHappening) => void;
  /** The window is gone, for whatever reason; nothing is written after it. */
  readonly close: () => void;
};

/** Between two lines that say that the meeting goes on: a crash loses no more of it. */
const SEEN_EVERY = 25_000;
/** A whole school coming in at once passes; an instance that invents people is slowed down. */
const BURST = 500;
const PER_SECOND = 5;
/** Of one opening: more than any lesson has, and a megabyte. */
const MOST_LINES = 10_000;
/** Lines that wait while the vault is locked. */
const MOST_WAITING = 5000;
/** In milliseconds: each line alone would be one wait for the disk. */
const GATHERED = 200;
/** Screens read the participants again at most so often. */
const TOLD_EVERY = 1000;

type Line = { readonly lessonId: string; readonly entry: MeetingLogEntry };

/**
 * Writes what happens in the meetings of the app's own windows into the vault as it happens. What
 * cannot be written, since the vault is locked or its disk full, waits with its instants.
 */
export function createMeetingLogService(ports: {
  readonly store: OpenStore;
  readonly now: Clock;
  readonly after: (milliseconds: number, work: () => void) => () => void;
  /** The participants of a lesson are to be read again. */
  readonly tell: (lessonId: string) => void;
  readonly log: (message: string, error: unknown) => void;
}) {
  let waiting: Line[] = [];
  let isGathering = false;
  const open = new Map<string, number>();
  const telling = new Set<string>();

  /** The first line at once; what comes right after it, a class coming in, together. */
  function write(line: Line): void {
    if (waiting.length < MOST_WAITING || line.entry.kind === 'closed') waiting.push(line);
    if (isGathering) return;
    settle();
    isGathering = true;
    ports.after(GATHERED, () => {
      isGathering = false;
      settle();
    });
  }

  /** Writes what waits, all or nothing. */
  function settle(): void {
    if (waiting.length === 0) return;
    try {
      const store = ports.store();
      const known = waiting.filter(({ lessonId }) => store.findLesson(lessonId) !== undefined);
      store.transaction(() => {
        for (const { lessonId, entry } of known) store.addMeetingLog(lessonId, entry);
      });
      waiting = [];
      for (const lessonId of new Set(known.map((line) => line.lessonId))) tellSoon(lessonId);
    } catch (error) {
      if (!(error instanceof VaultLocked)) ports.log('the log of a meeting waits', error);
    }
  }

  function tellSoon(lessonId: string): void {
    if (telling.has(lessonId)) return;
    telling.add(lessonId);
    ports.after(TOLD_EVERY, () => {
      telling.delete(lessonId);
      ports.tell(lessonId);
    });
  }

  function begin(lessonId: string): MeetingRecorder {
    const mayPass = createRateLimit(BURST, PER_SECOND);
    let lines = 0;
    let isClosed = false;
    let stopSeen = () => {};

    function say(entry: Omit<MeetingLogEntry, 'at'>): void {
      // To the second: fractions would be a precision that nobody has.
      const at = `${ports.now().slice(0, 19)}Z`;
      write({ lessonId, entry: { at, ...entry } });
    }

    function saySeen(): void {
      stopSeen();
      stopSeen = ports.after(SEEN_EVERY, () => {
        say({ kind: 'seen' });
        saySeen();
      });
    }

    open.set(lessonId, (open.get(lessonId) ?? 0) + 1);
    say({ kind: 'opened' });
    return {
      record(happening) {
        if (isClosed || lines >= MOST_LINES || !mayPass(Date.parse(ports.now()))) return;
        lines += 1;
        say(happening);
        if (happening.kind === 'entered') saySeen();
        if (happening.kind === 'exited') stopSeen();
      },
      close() {
        if (isClosed) return;
        isClosed = true;
        stopSeen();
        open.set(lessonId, (open.get(lessonId) ?? 1) - 1);
        say({ kind: 'closed' });
      },
    };
  }

  return {
    begin,

    /** Whether a window of the app shows a meeting of the lesson now. */
    isOpen: (lessonId: string): boolean => (open.get(lessonId) ?? 0) > 0,

    /** To be called when the vault is open again, and before it is closed. */
    settle,
  };
}
