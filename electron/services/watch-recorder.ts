import { diskFailure } from '../../core/contract/disk-failure';
import type { GapCause, JournalFact } from '../../core/reachability/journal-fact';
import type { Look } from '../../core/reachability/spans';
import type { WatchedService } from '../../core/reachability/watched-service';
import type { NewId, OpenStore, Store } from './ports';
import { type OfficialState, type OutagesGoing, recordOutages } from './record-outages';

/** What the journal is told. */
export type WatchJournal = {
  record(fact: JournalFact): void;
  observed(look: Look & { readonly service: string; readonly host: string }): void;
};

/** What one look, or one silence, leaves to be written. */
export type Entry = {
  readonly service: WatchedService;
  /** ISO instant of what it is about. */
  readonly at: string;
  readonly facts: readonly JournalFact[];
  /** The states that it was seen in, oldest first. */
  readonly looks?: readonly Look[];
  readonly official?: OfficialState;
};

/** Looks that wait in memory: a day of lessons of several services. */
const MOST_WAITING = 2000;

/** The looks of one service that were dropped; ISO instants. */
type Lost = {
  readonly service: WatchedService;
  readonly why: GapCause;
  readonly from: string;
  readonly to: string;
};

/**
 * Writes what was seen, each look in one transaction. What cannot be written, since the vault is
 * locked or the disk is full, waits in memory; the oldest is dropped when that is too much, and said
 * to be not observed.
 */
export function createWatchRecorder(ports: {
  readonly store: OpenStore;
  readonly newId: NewId;
  readonly isLocked: () => boolean;
  readonly journal: WatchJournal;
  readonly mostWaiting?: number;
}) {
  let waiting: readonly Entry[] = [];
  let lost: ReadonlyMap<string, Lost> = new Map();
  /** The outages that go on, by service. */
  let going: ReadonlyMap<string, OutagesGoing> = new Map();

  function keep(entry: Entry): void {
    const all = [...waiting, entry];
    const [oldest] = all;
    const tooMany = all.length > (ports.mostWaiting ?? MOST_WAITING);
    waiting = tooMany ? all.slice(1) : all;
    if (!tooMany || oldest === undefined) return;
    const { service, at } = oldest;
    const { from, why } = lost.get(service.key) ?? {
      from: at,
      why: ports.isLocked() ? ('locked' as const) : ('unwritable' as const),
    };
    lost = new Map([...lost, [service.key, { service, why, from, to: at }]]);
  }

  function write(store: Store, entry: Entry, outages: Map<string, OutagesGoing>): void {
    const { key, host } = entry.service;
    for (const fact of entry.facts) ports.journal.record(fact);
    for (const look of entry.looks ?? []) ports.journal.observed({ ...look, service: key, host });
    if (entry.official === undefined) return;
    const before = outages.get(key) ?? new Map();
    outages.set(key, recordOutages(store, ports.newId, before, entry.official));
  }

  function flush(): void {
    if (ports.isLocked() || (waiting.length === 0 && lost.size === 0)) return;
    try {
      writeAll(waiting);
      waiting = [];
    } catch (error) {
      // The disk: everything waits for it. Anything else is the fault of one entry.
      if (diskFailure(error) !== null || waiting.length === 1) throw error;
      writeOneByOne();
    }
  }

  /** All or nothing, in one transaction: a day that waited must not hold up the unlocking. */
  function writeAll(entries: readonly Entry[]): void {
    const store = ports.store();
    const outages = new Map(going);
    store.transaction(() => {
      for (const { service, why, from, to } of lost.values()) {
        const { key, host } = service;
        ports.journal.record({ kind: 'not-observed', why, from, to, service: key, host });
      }
      for (const entry of entries) write(store, entry, outages);
    });
    going = outages;
    lost = new Map();
  }

  /** Drops the entries that cannot be written, so that they do not keep the others back for good. */
  function writeOneByOne(): void {
    const failures: unknown[] = [];
    while (waiting.length > 0) {
      try {
        writeAll(waiting.slice(0, 1));
      } catch (error) {
        if (diskFailure(error) !== null) throw error;
        failures.push(error);
      }
      waiting = waiting.slice(1);
    }
    if (failures.length > 0) throw failures[0];
  }

  return {
    /** Throws where it could not be written; it is kept then, and written with the next one. */
    add(entry: Entry): void {
      keep(entry);
      flush();
    },

    /** Writes what waits, unless the vault is locked. */
    flush,

    /** Classes that have an outage going on by this service. */
    classesOut: (key: string): readonly string[] => [...(going.get(key)?.keys() ?? [])],
  };
}
