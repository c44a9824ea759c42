import type { Sheet } from '../../files/sheet';
import { type Failure, failure, type Result, success } from '../../shared/result';
import type { ReportError, ReportErrorCode, ReportNotice } from '../report';
import type { ReportMapping } from '../report-mapping';
import { describeReportTable, isMappable } from './describe-report-table';
import { findNames } from './find-names';
import { isRoster } from './is-roster';
import type { ReportLesson } from './lesson-clock';
import { mappedPeople } from './mapped-people';
import { linesOfColumn, linesOfText, readNames } from './read-names';
import { type ReadReport, readReportTables } from './read-report-tables';
import type { ReportContent } from './report-content';

type Read = Result<ReadReport, ReportError>;

/**
 * The people of the first sheet that is a report, or a list of names; other sheets are said to be
 * unread. What the teacher said of a table comes first, then what is known.
 */
export function readSheets(
  content: ReportContent,
  lesson: ReportLesson,
  mapping: ReportMapping | undefined,
): Read {
  const sheets = content.sheets.filter((sheet) => !isBlank(sheet));
  if (sheets.length === 0) return refusal('report-empty');
  for (const sheet of sheets) {
    const people = mapped(sheet, lesson, mapping) ?? readReportTables(sheet, lesson);
    if (people) return success(withNotices(people, [...content.notices, ...others(sheets, sheet)]));
  }
  for (const sheet of content.otherwise()) {
    const people = readReportTables(sheet, lesson);
    if (people) return success(withNotices(people, content.notices));
  }
  if (sheets.some(isRoster)) return refusal('report-is-roster');
  const list = readList(content, sheets);
  if (list) return success(list);
  const mappable = sheets.find(isMappable);
  if (!mappable) return refusal('report-not-a-list');
  return failure({ code: 'report-columns-unknown', table: describeReportTable(mappable) });
}

function mapped(
  sheet: Sheet,
  lesson: ReportLesson,
  mapping: ReportMapping | undefined,
): ReadReport | undefined {
  if (!mapping) return undefined;
  const table = describeReportTable(sheet);
  return table.signature === mapping.signature
    ? mappedPeople(sheet, table, mapping, lesson)
    : undefined;
}

/** A table of names alone, or one name per line. */
function readList(
  { text, notices }: ReportContent,
  sheets: readonly Sheet[],
): ReadReport | undefined {
  for (const sheet of sheets) {
    const rows = findNames(sheet);
    if (rows) {
      const table = describeReportTable(sheet);
      return {
        tool: 'list',
        unit: 1,
        rows,
        notices: [...notices, ...others(sheets, sheet)],
        table,
      };
    }
  }
  for (const sheet of sheets) {
    const lines = text === undefined ? linesOfColumn(sheet.rows) : linesOfText(text);
    const names = lines && readNames(lines);
    if (names) {
      return {
        tool: 'list',
        unit: 1,
        ...names,
        notices: [...names.notices, ...others(sheets, sheet)],
      };
    }
  }
  return undefined;
}

function others(sheets: readonly Sheet[], read: Sheet): readonly ReportNotice[] {
  return sheets.flatMap((sheet): readonly ReportNotice[] =>
    sheet === read
      ? []
      : [{ code: 'sheet-skipped', facts: { sheet: (sheet.name ?? '').slice(0, 60) } }],
  );
}

function withNotices(people: ReadReport, notices: readonly ReportNotice[]): ReadReport {
  return { ...people, notices: [...notices, ...people.notices] };
}

function isBlank({ rows }: Sheet): boolean {
  return rows.every(({ cells }) => cells.every((cell) => cell.trim() === ''));
}

function refusal(code: ReportErrorCode): Failure<ReportError> {
  return failure({ code });
}
