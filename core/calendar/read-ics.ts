import ICAL from 'ical.js';
import { failure, type Result, success } from '../shared/result';
import { LONGEST_CALENDAR_LINE, MOST_CALENDAR_EVENTS } from './calendar-file';

/** One property of a component: the zone of its times, its values as jCal has them. */
export type IcsProperty = {
  readonly parameters: { readonly tzid?: string };
  /** RFC 7265: text without escapes, `2026-09-02T08:15:00Z`, `2026-09-02`, a rule as an object. */
  readonly values: readonly unknown[];
};

/** The properties of a component that we read, by lower-case name; a property may come twice. */
export type IcsComponent = ReadonlyMap<string, readonly IcsProperty[]>;

/** A time zone that the file brings along: its observances, `STANDARD` and `DAYLIGHT`. */
export type IcsZoneComponent = {
  readonly name: string;
  readonly observances: readonly IcsComponent[];
};

/** An iCalendar file in pieces. */
export type IcsFile = {
  /** The program that wrote it. */
  readonly program: string;
  readonly events: readonly IcsComponent[];
  readonly zones: readonly IcsZoneComponent[];
  /** Events that the end of the file cuts short. */
  readonly cutShort: number;
};

const MOST_ZONES = 20;
const MOST_OBSERVANCES = 20;
/** Dates of a recurring event that the file leaves out on a line each. */
const MOST_OF_A_NAME = 1_000;
/** Single dates that recurring events leave out or add, in the whole file; each takes long to read. */
const MOST_DATES = 20_000;
const DATES = ['exdate', 'rdate'];

/**
 * Everything else is never even read: `URL` and `X-…` may hold the teacher's token, name or birth
 * date, `ATTENDEE` other people's addresses.
 */
const READ =
  /^(?:PRODID|UID|DTSTART|DTEND|DURATION|SUMMARY|DESCRIPTION|LOCATION|CATEGORIES|STATUS|SEQUENCE|RRULE|RDATE|EXDATE|RECURRENCE-ID|TZID|TZOFFSETFROM|TZOFFSETTO)[;:]/i;

type OpenComponent = Map<string, IcsProperty[]>;
type OpenZone = { name: string; readonly observances: OpenComponent[] };

/**
 * Takes an iCalendar text (RFC 5545, lines unfolded) apart. Lines are cut here and read by ical.js
 * one by one, since its own reader gives up a whole calendar for one broken line. Components within
 * an event (alarms) are passed over; an event that is never closed is dropped.
 */
export function readIcs(text: string): Result<IcsFile, 'calendar-too-large'> {
  const events: OpenComponent[] = [];
  const zones: OpenZone[] = [];
  let program = '';
  let begun = 0;
  let dates = 0;
  /** Which properties are kept: those of an event or of an observance of a zone. */
  let open: OpenComponent | null = null;
  let zone: OpenZone | null = null;
  /** How many alarms and the like we are in. */
  let inner = 0;

  function begin(kind: string): void {
    if (kind === 'VEVENT') {
      begun += 1;
      open = new Map();
      inner = 0;
    } else if (kind === 'VTIMEZONE') {
      zone = { name: '', observances: [] };
      if (zones.length < MOST_ZONES) zones.push(zone);
    } else if (zone !== null && (kind === 'STANDARD' || kind === 'DAYLIGHT')) {
      open = new Map();
      if (zone.observances.length < MOST_OBSERVANCES) zone.observances.push(open);
    } else if (open !== null) inner += 1;
  }

  function end(kind: string): void {
    if (kind === 'VEVENT' && open !== null) events.push(open);
    if (kind === 'VTIMEZONE') zone = null;
    const ends = ['VEVENT', 'VTIMEZONE', 'STANDARD', 'DAYLIGHT'].includes(kind);
    if (ends) open = null;
    inner = ends ? 0 : Math.max(0, inner - 1);
  }

  function keep(name: string, property: IcsProperty): void {
    if (DATES.includes(name)) dates += property.values.length;
    if (name === 'prodid') program = String(property.values[0]);
    else if (name === 'tzid' && zone !== null) zone.name = String(property.values[0]);
    else {
      const others = open?.get(name);
      if (others === undefined) open?.set(name, [property]);
      else if (others.length < MOST_OF_A_NAME) others.push(property);
    }
  }

  for (const line of linesOf(text)) {
    const mark = /^(BEGIN|END):([\w-]{1,40})\s*$/i.exec(line);
    const kind = mark?.[2]?.toUpperCase() ?? '';
    if (mark?.[1]?.toUpperCase() === 'BEGIN') begin(kind);
    else if (mark !== null) end(kind);
    else if (inner === 0 && READ.test(line)) {
      const property = readProperty(line);
      if (property !== undefined) keep(...property);
    }
    if (begun > MOST_CALENDAR_EVENTS || dates > MOST_DATES) return failure('calendar-too-large');
  }
  return success({ program, events, zones, cutShort: begun - events.length });
}

/** The lines of a text, one by one: a list of millions of them would fill the memory. */
function* linesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const stop = end === -1 ? text.length : end;
    yield text.slice(start, Math.min(stop, start + LONGEST_CALENDAR_LINE));
    start = stop + 1;
  }
}

function readProperty(line: string): readonly [name: string, IcsProperty] | undefined {
  try {
    const [name, parameters, , ...values]: [
      string,
      IcsProperty['parameters'],
      string,
      ...unknown[],
    ] = ICAL.parse.property(line);
    return [name, { parameters, values }];
  } catch {
    // A line that cannot be read says nothing; the event shows what it lacks.
    return undefined;
  }
}
