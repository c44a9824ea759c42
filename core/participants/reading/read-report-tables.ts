import type { Sheet, SheetRow } from '../../files/sheet';
import { isLearningDashboard, reportToolOf } from '../../roster/reading/known-reports';
import type { ReportTool } from '../report';
import { findTables, type PeopleTable } from './find-tables';
import { type LessonClock, lessonClock, type ReportLesson } from './lesson-clock';
import { meetingFacts } from './meeting-facts';
import { readRawRows } from './raw-row';
import { readEvents } from './read-events';
import { type MeetingFacts, type ReadSpans, readSpans } from './read-spans';
import { foldHeaders, type ReportPlaces } from './report-columns';
import type { ReportNotice } from './report-notice';
import type { SeenRow } from './seen-row';

/** People of a sheet, before those of one name are put together. */
export type ReadPeople = {
  readonly tool: ReportTool;
  readonly rows: readonly SeenRow[];
  readonly unit: 1 | 60;
  readonly notices: readonly ReportNotice[];
};

/** The twelve columns of BigBlueButton's dashboard, whose names are in the reader's language. */
const DASHBOARD: ReportPlaces = { fullName: 0, role: 1, joined: 9, left: 10, duration: 11 };

/** Lines above the people that may name the tool. */
const TITLES = 30;

/** Reads a sheet whose columns are known, by their names or, BigBlueButton's, by their cells. */
export function readReportTables(sheet: Sheet, lesson: ReportLesson): ReadPeople | undefined {
  const clock = lessonClock(lesson);
  if (isLearningDashboard(sheet)) return readDashboard(sheet, clock);
  const { above, tables } = findTables(sheet);
  const [first] = tables;
  if (!first) return undefined;
  const tool = toolOf(above, tables);
  const own = tool === 'collaborate' ? lessonClock(lesson, 'UTC') : clock;
  const facts = meetingFacts(above, own);
  const read = tables.map((table) => readTable(table, own, facts));
  return joinTables(tool, tables, read);
}

/** The row of those without a name of their own has no moderator, no join and no leave. */
function readDashboard(sheet: Sheet, clock: LessonClock): ReadPeople {
  const people = sheet.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const named = people
    .slice(1)
    .filter(({ cells }) => /^(?:true|false)$/i.test((cells[1] ?? '').trim()));
  const read = readSpans(readRawRows(named, DASHBOARD), clock, {});
  return { tool: 'bbb', ...read };
}

function toolOf(above: readonly SheetRow[], tables: readonly PeopleTable[]): ReportTool {
  const titles = above.slice(0, TITLES).map(({ cells }) => foldHeaders(cells));
  return reportToolOf([...tables.map(({ headers }) => headers), ...titles]) ?? 'list';
}

function readTable(table: PeopleTable, clock: LessonClock, facts: MeetingFacts): ReadSpans {
  const { rows, places } = table;
  const raw = readRawRows(rows, places, facts.hostEmail);
  const named = raw.filter(({ name }) => name !== '');
  const notices = raw.flatMap(({ name, line, joined, at }): ReportNotice[] =>
    name === '' && (joined !== '' || at !== '') ? [{ line, code: 'name-missing', facts: {} }] : [],
  );
  const isEvents = places.action !== undefined && places.at !== undefined;
  const read = (isEvents ? readEvents : readSpans)(named, clock, facts);
  return { ...read, notices: [...notices, ...read.notices] };
}

/**
 * Teams says everything twice: its third part has each presence, its second one line per person,
 * which counts for who has no times in the third.
 */
function joinTables(
  tool: ReportTool,
  tables: readonly PeopleTable[],
  read: readonly ReadSpans[],
): ReadPeople {
  const isTotal = (at: number) => tables[at]?.headers.includes('firstjoin') === true;
  const details = read.filter((_, at) => !isTotal(at));
  const totals = read.filter((_, at) => isTotal(at));
  const detailed = details.flatMap(({ rows }) => rows);
  if (totals.length === 0 || detailed.length === 0) return { tool, ...together(read) };
  const all = totals.flatMap(({ rows }) => rows);
  const timed = new Set(detailed.flatMap(({ name, span }) => (span ? [name] : [])));
  const known = new Set(all.map(({ name }) => name));
  const rows = [
    ...detailed.filter(({ name }) => timed.has(name) || !known.has(name)),
    ...all.filter(({ name }) => !timed.has(name)),
  ];
  const hosts = new Set(all.flatMap(({ name, host }) => (host ? [name] : [])));
  return {
    tool,
    ...together(details),
    rows: rows.map((row) => (hosts.has(row.name) ? { ...row, host: true } : row)),
  };
}

function together(read: readonly ReadSpans[]): ReadSpans {
  return {
    rows: read.flatMap(({ rows }) => rows),
    unit: read.every(({ unit }) => unit === 60) ? 60 : 1,
    notices: read.flatMap(({ notices }) => notices),
  };
}
