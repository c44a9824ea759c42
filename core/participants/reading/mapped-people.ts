import type { Sheet } from '../../files/sheet';
import { reportToolOf } from '../../roster/reading/known-reports';
import { REPORT_FIELDS, type ReportMapping, type ReportTable } from '../report-mapping';
import { lessonClock, type ReportLesson } from './lesson-clock';
import { readPeople } from './read-people';
import type { ReadReport } from './read-report-tables';
import { foldHeaders, namesPeople, type ReportPlaces } from './report-columns';

/** The people of a table whose columns are what the teacher said; undefined: none has names. */
export function mappedPeople(
  sheet: Sheet,
  table: ReportTable,
  mapping: ReportMapping,
  lesson: ReportLesson,
): ReadReport | undefined {
  const places: ReportPlaces = Object.fromEntries(
    REPORT_FIELDS.flatMap((field) => {
      const place = mapping.columns.indexOf(field);
      return place === -1 ? [] : [[field, place]];
    }),
  );
  if (!namesPeople(places)) return undefined;
  const header = mapping.header === null ? undefined : sheet.rows[mapping.header];
  const rows = sheet.rows.slice(mapping.header === null ? 0 : mapping.header + 1);
  const columns = table.columns.map((column, place) => ({
    ...column,
    guess: mapping.columns[place] ?? null,
  }));
  return {
    tool: (header && reportToolOf([foldHeaders(header.cells)])) ?? 'list',
    ...readPeople(rows, places, lessonClock(lesson)),
    table: { ...table, header: mapping.header, columns },
  };
}
