import type { SheetRow } from '../../files/sheet';
import type { ReportNotice } from '../report';
import type { LessonClock } from './lesson-clock';
import { readRawRows } from './raw-row';
import { readEvents } from './read-events';
import { type MeetingFacts, type ReadSpans, readSpans } from './read-spans';
import type { ReportPlaces } from './report-columns';

/** Reads the lines of a table whose columns are known: presences, events or names alone. */
export function readPeople(
  rows: readonly SheetRow[],
  places: ReportPlaces,
  clock: LessonClock,
  facts: MeetingFacts = {},
): ReadSpans {
  const raw = readRawRows(rows, places, facts.hostEmail);
  const named = raw.filter(({ name, isOut }) => name !== '' && !isOut);
  const nameless = raw.flatMap(({ name, line, joined, at }): readonly ReportNotice[] =>
    name === '' && joined + at !== '' ? [{ line, code: 'name-missing', facts: {} }] : [],
  );
  const isEvents = places.action !== undefined && places.at !== undefined;
  const read = (isEvents ? readEvents : readSpans)(named, clock, facts);
  const met = new Set(named.map(({ name }) => name));
  const out = new Set(raw.flatMap(({ name, isOut }) => (isOut && name !== '' ? [name] : [])));
  const total = [...out].filter((name) => !met.has(name)).length;
  const notThere = total > 0 ? [{ code: 'not-in-meeting', facts: { total } } as const] : [];
  return { ...read, notices: [...nameless, ...read.notices, ...notThere] };
}
