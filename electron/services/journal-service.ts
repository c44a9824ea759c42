import { Temporal } from 'temporal-polyfill';
import type { AppError } from '../../core/contract/errors';
import type { ExportOutcome } from '../../core/contract/views';
import type {
  HistoryView,
  JournalCheck,
  JournalView,
  ObservedService,
} from '../../core/contract/watch-views';
import { toCsv } from '../../core/export/csv';
import { journalFileName, journalTable } from '../../core/export/journal-table';
import { chainEntry, type Sha256, verifyJournal } from '../../core/reachability/journal';
import type { JournalEntry, JournalFact } from '../../core/reachability/journal-fact';
import { clipSpans, type Look, stepOfLook } from '../../core/reachability/spans';
import { failure, type Result, success } from '../../core/shared/result';
import type { Translate } from '../../core/strings/translate';
import { boundsOfDays } from '../../core/timetable/day';
import { classNames } from './class-names';
import type { Clock, NewId, OpenStore, Store } from './ports';

export type JournalService = ReturnType<typeof createJournalService>;

/** Lines that a screen shows at once. */
const PAGE = 100;
/**
 * Lines that are verified at once: a journal of ten years must not stand in memory, nor keep a mark
 * or a test waiting until its end.
 */
const CHUNK = 1000;
/** Days of a history, as `history:read` says. */
const LONGEST_HISTORY = 31;

/**
 * What happened to the services, kept so that it can be proved: a chain of lines, and beside it
 * the spans that the charts are drawn from.
 */
export function createJournalService(ports: {
  readonly store: OpenStore;
  readonly now: Clock;
  readonly newId: NewId;
  readonly timeZone: () => string;
  readonly sha256: Sha256;
  readonly translate: () => Translate;
  /** Lets everything else that waits have its turn. */
  readonly pause: () => Promise<void>;
  /** Asks where to write; gets a proposed name, gives a path, null = given up. */
  readonly chooseFile: (proposed: string) => Promise<string | null>;
  readonly writeFile: (
    path: string,
    bytes: Uint8Array,
  ) => Promise<Result<null, 'export-disk-full' | 'export-failed'>>;
}) {
  /** The store is taken anew each time: the vault may be locked meanwhile. */
  async function firstBroken(): Promise<number | null> {
    let last: JournalEntry | undefined;
    while (true) {
      const entries = ports.store().journalAfter(last?.seq ?? 0, CHUNK);
      if (entries.length === 0) return null;
      const broken = verifyJournal(entries, ports.sha256, last);
      if (broken !== null) return broken;
      last = entries.at(-1);
      await ports.pause();
    }
  }

  return {
    /** Adds a line, within the transaction that goes on where there is one. Throws `VaultLocked`. */
    record(fact: JournalFact): void {
      const store = ports.store();
      store.transaction(() => {
        const previous = store.lastJournalEntry();
        store.appendJournal(chainEntry(previous, ports.now(), fact, ports.sha256));
      });
    },

    /**
     * A service was seen in a state. Throws `VaultLocked`.
     * @param look `mostGap`: milliseconds; after a longer silence nobody knows what was in between.
     */
    observed(look: Look & { readonly service: string; readonly host: string }): void {
      const store = ports.store();
      store.transaction(() => keepLook(store, look, ports.newId));
    },

    services(): readonly ObservedService[] {
      return ports.store().observedServices();
    },

    /** Dates `YYYY-MM-DD`, both included, in the time zone of the school year. */
    history(service: string, from: string, to: string): Result<HistoryView, AppError> {
      if (!isSpanOfDays(from, to)) return failure({ code: 'history-bad-dates' });
      const store = ports.store();
      const known = store.observedServices().find((one) => one.service === service);
      if (known === undefined) return failure({ code: 'service-unknown' });
      const timeZone = ports.timeZone();
      const bounds = boundsOfDays({ from, to }, timeZone);
      const spans = clipSpans(store.spansOf(service, bounds.from, bounds.to), bounds);
      return success({ service, host: known.host, timeZone, from, to, spans });
    },

    /** A page of lines, the newest first, after so many newer ones. */
    read(skip: number): JournalView {
      const store = ports.store();
      const entries = store.journalPage(skip, PAGE);
      return {
        timeZone: ports.timeZone(),
        entries,
        classNames: namesIn(store, entries),
        total: store.journalLength(),
      };
    },

    /** Throws `VaultLocked` should the vault be locked before its end. */
    async check(): Promise<JournalCheck> {
      const brokenAt = await firstBroken();
      return { lines: ports.store().journalLength(), brokenAt };
    },

    /** Dates `YYYY-MM-DD`, both included. */
    async export(from: string, to: string): Promise<Result<ExportOutcome, AppError>> {
      if (from > to) return failure({ code: 'history-bad-dates' });
      const brokenAt = await firstBroken();
      const store = ports.store();
      const timeZone = ports.timeZone();
      const bounds = boundsOfDays({ from, to }, timeZone);
      const entries = store.journalBetween(bounds.from, bounds.to);
      const t = ports.translate();
      const table = journalTable(
        {
          entries,
          classNames: namesIn(store, entries),
          from,
          to,
          timeZone,
          brokenAt,
          writtenAt: ports.now(),
        },
        t,
      );
      const path = await ports.chooseFile(journalFileName({ from, to }, t));
      if (path === null) return success({ kind: 'cancelled' });
      const written = await ports.writeFile(path, toCsv(table));
      if (!written.ok) return failure({ code: written.error });
      const cut = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
      return success({ kind: 'saved', fileName: path.slice(cut + 1), folder: path.slice(0, cut) });
    },
  };
}

function keepLook(
  store: Store,
  look: Look & { readonly service: string; readonly host: string },
  newId: NewId,
): void {
  const last = store.lastSpan(look.service);
  const step = last === undefined ? 'begins' : stepOfLook(last, look);
  if (last !== undefined && (step === 'continues' || step === 'changes')) {
    store.extendSpan(last.id, look.at);
  }
  if (step === 'continues' || step === 'known') return;
  const { service, host, verdict, cause, at } = look;
  store.addSpan({ id: newId(), service, host, verdict, cause, from: at, to: at });
}

function namesIn(store: Store, entries: readonly JournalEntry[]): Record<string, string> {
  const nameOf = classNames(store);
  const ids = entries.flatMap(({ fact }) => ('classId' in fact ? [fact.classId] : []));
  return Object.fromEntries([...new Set(ids)].map((id) => [id, nameOf(id)]));
}

function isSpanOfDays(from: string, to: string): boolean {
  const days = Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
  return days >= 0 && days < LONGEST_HISTORY;
}
