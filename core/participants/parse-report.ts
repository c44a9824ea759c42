import type { Sheet } from '../files/sheet';
import { failure, type Result, success } from '../shared/result';
import { collectParticipants } from './reading/collect-participants';
import { isRoster } from './reading/is-roster';
import type { ReportLesson } from './reading/lesson-clock';
import { linesOfColumn, linesOfText, readNames } from './reading/read-names';
import { type ReadPeople, readReportTables } from './reading/read-report-tables';
import { openReport, type ReportContent } from './reading/report-content';
import { describeReportNotices } from './reading/report-notice';
import {
  LARGEST_REPORT_BYTES,
  MAX_REPORT_MEGABYTES,
  MOST_PARTICIPANTS,
  type ParticipantReport,
  type ReportError,
} from './report';
import type { ReportMapping } from './report-mapping';

/**
 * Reads who was in a visio, from a report of any tool that is known or any list of names, recognised
 * by its content and never by its name (domain facts §3), as text of any usual encoding and
 * separator, as XLSX and ODS. Local times are those of the lesson's zone. Never throws.
 */
export function parseReport(
  file: { readonly name: string; readonly bytes: Uint8Array },
  lesson: ReportLesson,
  _options: { readonly mapping?: ReportMapping } = {},
): Result<ParticipantReport, ReportError> {
  if (file.bytes.length > LARGEST_REPORT_BYTES) {
    return failure({ code: 'report-too-large', facts: { megabytes: MAX_REPORT_MEGABYTES } });
  }
  const content = openReport(file.bytes);
  if (!content.ok) return content;
  const { sheets, notices } = content.value;
  if (sheets.every(isBlank)) return failure({ code: 'report-empty' });
  for (const sheet of sheets) {
    const people = readReportTables(sheet, lesson);
    if (people) return reportOf({ ...people, notices: [...notices, ...people.notices] });
  }
  if (sheets.some(isRoster)) return failure({ code: 'report-is-roster' });
  const list = readList(content.value);
  return list ? reportOf(list) : failure({ code: 'report-not-a-list' });
}

function reportOf({
  tool,
  rows,
  unit,
  notices,
}: ReadPeople): Result<ParticipantReport, ReportError> {
  const participants = collectParticipants(rows, unit);
  if (participants.length === 0) return failure({ code: 'report-no-participant' });
  if (participants.length > MOST_PARTICIPANTS) return failure({ code: 'report-too-large' });
  const hasTimes = participants.some(({ intervals }) => intervals.length > 0);
  const precision = unit === 60 ? 'minute' : 'second';
  return success({
    tool,
    precision: hasTimes ? precision : 'none',
    participants,
    warnings: describeReportNotices(notices),
  });
}

function readList({ sheets, text }: ReportContent): ReadPeople | undefined {
  const [sheet] = sheets;
  const lines = text === undefined ? linesOfColumn(sheet?.rows ?? []) : linesOfText(text);
  const names = lines && readNames(lines);
  return names && { tool: 'list', unit: 1, ...names };
}

function isBlank({ rows }: Sheet): boolean {
  return rows.every(({ cells }) => cells.every((cell) => cell.trim() === ''));
}
