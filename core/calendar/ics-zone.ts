import { Temporal } from 'temporal-polyfill';
import { followRule } from './follow-rule';
import { readLocalTime } from './ics-local-time';
import type { IcsComponent, IcsZoneComponent } from './read-ics';
import { ruleEnd } from './rule-end';

/** Turns a local time of a zone into an instant. */
export type IcsZone = (local: Temporal.PlainDateTime) => Temporal.Instant;

/** Names that Windows gives to the zones of French schools (CLDR, windowsZones). */
const WINDOWS_NAMES: Readonly<Record<string, string>> = {
  'Romance Standard Time': 'Europe/Paris',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Central European Standard Time': 'Europe/Warsaw',
  'Central Europe Standard Time': 'Europe/Budapest',
  'GMT Standard Time': 'Europe/London',
  'SA Western Standard Time': 'America/Martinique',
  'SA Eastern Standard Time': 'America/Cayenne',
  'Saint Pierre Standard Time': 'America/Miquelon',
  'Mauritius Standard Time': 'Indian/Reunion',
  'E. Africa Standard Time': 'Indian/Mayotte',
  'Hawaiian Standard Time': 'Pacific/Tahiti',
  'Central Pacific Standard Time': 'Pacific/Noumea',
};

/** No onset of a zone after this year is looked for. */
const LAST_YEAR = 2100;
/** Yearly since 1601, as Outlook writes them. */
const MOST_ONSETS = 600;

/** A change of the clocks of a zone. Local times are milliseconds, counted as if they were UTC. */
type Onset = {
  /** From this local time on; in the hour that a change skips the clock before it still counts. */
  readonly from: number;
  /** Milliseconds ahead of UTC, before and after. */
  readonly before: number;
  readonly after: number;
};

/**
 * The zone of a `TZID`: by its IANA name, bare or behind a prefix (`/citadel.org/…/Europe/Paris`),
 * by its Windows name, else as the file describes it; undefined when nobody knows it. IANA comes
 * first, since files carry old rules along.
 */
export function zoneOf(name: string, described: readonly IcsZoneComponent[]): IcsZone | undefined {
  const parts = name.split('/');
  const iana = [WINDOWS_NAMES[name] ?? name, parts.slice(-2).join('/'), parts.slice(-3).join('/')];
  const known = iana.find(isTimeZone);
  if (known !== undefined) return ianaZone(known);
  const own = described.find((zone) => zone.name === name);
  return own && describedZone(own);
}

/** A zone by its IANA name; a skipped hour moves on, a doubled one is the first (RFC 5545). */
export function ianaZone(timeZone: string): IcsZone {
  return (local) => local.toZonedDateTime(timeZone).toInstant();
}

function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

function describedZone(zone: IcsZoneComponent): IcsZone | undefined {
  const onsets = zone.observances.flatMap(onsetsOf).sort((a, b) => a.from - b.from);
  const [first] = onsets;
  if (first === undefined) return undefined;
  return (local) => {
    const time = asUtc(local);
    const last = onsets.findLast(({ from }) => from <= time);
    return Temporal.Instant.fromEpochMilliseconds(time - (last?.after ?? first.before));
  };
}

function onsetsOf(observance: IcsComponent): Onset[] {
  const before = readOffset(observance, 'tzoffsetfrom');
  const after = readOffset(observance, 'tzoffsetto');
  const start = localTimesOf(observance, 'dtstart')[0];
  if (before === undefined || after === undefined || start === undefined) return [];
  const end = Temporal.PlainDateTime.from({ year: LAST_YEAR, month: 12, day: 31 });
  const epochOf = (local: Temporal.PlainDateTime) => asUtc(local) - before;
  const repeated = (observance.get('rrule') ?? []).flatMap(({ values }) => {
    const occurrences = followRule(values[0], start, end) ?? [];
    const until = ruleEnd(values[0], epochOf);
    return take(occurrences, MOST_ONSETS).filter((local) => epochOf(local) <= until);
  });
  return [start, ...localTimesOf(observance, 'rdate'), ...repeated].map((local) => ({
    from: asUtc(local) + Math.max(0, after - before),
    before,
    after,
  }));
}

function localTimesOf(observance: IcsComponent, name: string): Temporal.PlainDateTime[] {
  const values = (observance.get(name) ?? []).flatMap((property) => property.values);
  return values.slice(0, MOST_ONSETS).flatMap((value) => readLocalTime(value)?.local ?? []);
}

/** `+02:00`, as jCal writes an offset, in milliseconds. */
function readOffset(observance: IcsComponent, name: string): number | undefined {
  const value = observance.get(name)?.[0]?.values[0];
  const found = /^([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(String(value));
  if (found === null) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = found.slice(2).map((part) => Number(part ?? 0));
  return (found[1] === '-' ? -1000 : 1000) * (hours * 3600 + minutes * 60 + seconds);
}

function asUtc(local: Temporal.PlainDateTime): number {
  return local.toZonedDateTime('UTC').epochMilliseconds;
}

function take<T>(values: Iterable<T>, most: number): T[] {
  const taken: T[] = [];
  for (const value of values) {
    if (taken.length === most) break;
    taken.push(value);
  }
  return taken;
}
