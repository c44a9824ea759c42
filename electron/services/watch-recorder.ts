import type { JournalFact } from '../../core/reachability/journal-fact';
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
type Lost = { readonly service: WatchedService; readonly from: string; readonly to: string };

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
    const from = lost.get(service.key)?.from ?? at;
    lost = new Map([...lost, [service.key, { service, from, to: at }]]);
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
    const store = ports.store();
    const outages = new Map(going);
    store.transaction(() => {
      for (const { service, from, to } of lost.values()) {
        const { key, host } = service;
        const why = 'locked';
        ports.journal.record({ kind: 'not-observed', why, from, to, service: key, host });
      }
      for (const entry of waiting) write(store, entry, outages);
    });
    going = outages;
    waiting = [];
    lost = new Map();
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
