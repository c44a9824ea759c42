import { type Budget, expandEvent, momentOn, type TimedEvent } from './expand-event';
import { epochOf } from './ics-moment';

/** One occurrence of an event. Times are milliseconds since 1970. */
export type Occurrence = {
  readonly event: TimedEvent;
  readonly start: number;
  readonly end: number;
  /** Which occurrence of a recurring event it is; absent for an event that comes once. */
  readonly recurrence?: number;
};

const MOST_OCCURRENCES = 5_000;
const MOST_STEPS = 20_000;

/**
 * The occurrences of the events of a file. One with a `RECURRENCE-ID` takes the place of the
 * occurrence that it names. Of several versions of one event (same UID, different `SEQUENCE`) the
 * newest counts.
 * @param from `YYYY-MM-DD`: recurring events are followed from here on, else from their start.
 */
export function calendarOccurrences(
  events: readonly TimedEvent[],
  from: string | undefined,
): {
  readonly occurrences: readonly Occurrence[];
  /** Recurring events of which some occurrences were left out. */
  readonly cut: number;
  /** Older versions that were dropped. */
  readonly outdated: number;
} {
  const budget: Budget = { occurrences: MOST_OCCURRENCES, steps: MOST_STEPS };
  const newest = newestVersions(events);
  const replaced = new Map<string, Set<number>>();
  for (const { uid, replaces, time } of newest) {
    if (replaces === undefined) continue;
    const epochs = replaced.get(uid) ?? new Set();
    replaced.set(uid, epochs.add(epochOf(momentOn(replaces, time.start))));
  }
  let cut = 0;
  const occurrences = newest.flatMap((event): Occurrence[] => {
    const { start, epoch, milliseconds } = event.time;
    const at = (from: number) => ({ event, start: from, end: from + milliseconds });
    if (event.replaces !== undefined) {
      const recurrence = epochOf(momentOn(event.replaces, start));
      return [{ ...at(epoch), recurrence }];
    }
    if (event.rule === undefined && event.added.length === 0) return [at(epoch)];
    const { epochs, whole } = expandEvent(event, from, budget);
    if (!whole) cut += 1;
    return epochs
      .filter((each) => !replaced.get(event.uid)?.has(each))
      .map((each) => ({ ...at(each), recurrence: each }));
  });
  return { occurrences, cut, outdated: events.length - newest.length };
}

/** An event without a UID is no version of another one. */
function newestVersions(events: readonly TimedEvent[]): readonly TimedEvent[] {
  const highest = new Map<string, number>();
  for (const event of events) {
    const version = versionKey(event);
    highest.set(version, Math.max(highest.get(version) ?? 0, event.sequence));
  }
  return events.filter(
    (event) => event.uid === '' || event.sequence === highest.get(versionKey(event)),
  );
}

function versionKey({ uid, replaces, time }: TimedEvent): string {
  return replaces === undefined ? uid : `${epochOf(momentOn(replaces, time.start))} ${uid}`;
}
