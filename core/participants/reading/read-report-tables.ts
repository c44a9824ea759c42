import type { Sheet, SheetRow } from '../../files/sheet';
import { isLearningDashboard, reportToolOf } from '../../roster/reading/known-reports';
import type { ReportTool } from '../report';
import type { ReportTable } from '../report-mapping';
import { findTables, type PeopleTable } from './find-tables';
import { joinTotals } from './join-totals';
import { type LessonClock, lessonClock, type ReportLesson } from './lesson-clock';
import { meetingFacts } from './meeting-facts';
import { readNumberedSections } from './numbered-sections';
import { readPeople } from './read-people';
import type { ReadSpans } from './read-spans';
import { foldHeaders, type ReportPlaces } from './report-columns';

/** The people of a sheet, before those of one name are put together. */
export type ReadReport = ReadSpans & { readonly tool: ReportTool; readonly table?: ReportTable };

/** The twelve columns of BigBlueButton's dashboard, whose names are in the reader's language. */
const DASHBOARD: ReportPlaces = { fullName: 0, role: 1, joined: 9, left: 10, duration: 11 };

/** Lines above the people that may name the tool. */
const TITLES = 30;

/** Reads a sheet whose columns are known by their names, or by their places in a known report. */
export function readReportTables(sheet: Sheet, lesson: ReportLesson): ReadReport | undefined {
  const clock = lessonClock(lesson);
  if (isLearningDashboard(sheet)) return { tool: 'bbb', ...readDashboard(sheet, clock) };
  const { above, tables } = findTables(sheet);
  if (tables.length === 0) {
    const sections = readNumberedSections(sheet, clock);
    return sections && { tool: 'teams', ...sections };
  }
  const tool = toolOf(above, tables);
  // Collaborate's managers get theirs in UTC (domain facts §3.5).
  const own = tool === 'collaborate' ? lessonClock(lesson, 'UTC') : clock;
  const facts = meetingFacts(above, own);
  const read = tables.map(({ rows, places, headers }) => ({
    ...readPeople(rows, places, own, facts),
    isTotal: headers.includes('firstjoin'),
  }));
  return { tool, ...joinTotals(read) };
}

/** The row of those without a name of their own says of nobody whether they are a moderator. */
function readDashboard({ rows }: Sheet, clock: LessonClock): ReadSpans {
  const [, ...people] = rows.filter(({ cells }) => (cells[1] ?? '').trim() !== '');
  const named = people.filter(({ cells }) => cells[1]?.trim() !== '-');
  return readPeople(named, DASHBOARD, clock);
}

/**
 * In a language whose headers are not known, Teams is known by its numbered parts, and by the `UPN`
 * that only Microsoft calls so.
 */
function toolOf(above: readonly SheetRow[], tables: readonly PeopleTable[]): ReportTool {
  const titles = above.slice(0, TITLES).map(({ cells }) => foldHeaders(cells));
  const headers = tables.map((table) => table.headers);
  const known = reportToolOf([...headers, ...titles]);
  if (known) return known;
  const isNumbered = above.slice(0, TITLES).some(({ cells }) => /^1\. \p{L}/u.test(cells[0] ?? ''));
  const namesUpn = headers.flat().some((header) => header.endsWith('upn'));
  return isNumbered || namesUpn ? 'teams' : 'list';
}
