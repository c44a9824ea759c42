import { type Failure, failure, type Result, success } from '../shared/result';
import { readJitsiLog } from './jitsi-log';
import { collectParticipants } from './reading/collect-participants';
import { describeReportNotices } from './reading/describe-notices';
import type { ReportLesson } from './reading/lesson-clock';
import type { ReadReport } from './reading/read-report-tables';
import { readSheets } from './reading/read-sheets';
import { openReport } from './reading/report-content';
import {
  LARGEST_REPORT_BYTES,
  MAX_REPORT_MEGABYTES,
  MOST_PARTICIPANTS,
  type ParticipantReport,
  type ReportError,
} from './report';
import { reportFromLog } from './report-from-log';
import type { ReportMapping } from './report-mapping';

/**
 * Reads who was in a visio, from a report of any tool that is known or any list of names, recognised
 * by its content and never by its name (domain facts §3), as text of any usual encoding and
 * separator, as XLSX and ODS. Local times are those of the lesson's zone. `mapping` holds for tables
 * of its signature. Never throws.
 */
export function parseReport(
  file: { readonly name: string; readonly bytes: Uint8Array },
  lesson: ReportLesson,
  options: { readonly mapping?: ReportMapping } = {},
): Result<ParticipantReport, ReportError> {
  if (file.bytes.length > LARGEST_REPORT_BYTES) return tooLarge();
  const content = openReport(file.bytes);
  if (!content.ok) return content;
  const log = content.value.sheets[0] && readJitsiLog(content.value.sheets[0]);
  // A file does not grow: what has no end in it ended with its last line.
  if (log) return checked(reportFromLog(log, '9999-12-31T00:00:00Z'));
  const read = readSheets(content.value, lesson, options.mapping);
  return read.ok ? checked(reportOf(read.value)) : read;
}

function reportOf({ tool, rows, unit, notices, table }: ReadReport): ParticipantReport {
  const participants = collectParticipants(rows, unit);
  const timed = participants.filter(({ intervals }) => intervals.length > 0).length;
  const precision = unit === 60 ? 'minute' : 'second';
  return {
    tool,
    precision: timed > 0 ? precision : 'none',
    participants,
    warnings: describeReportNotices(notices),
    ...(table && { table }),
  };
}

function checked(report: ParticipantReport): Result<ParticipantReport, ReportError> {
  if (report.participants.length === 0) return failure({ code: 'report-no-participant' });
  return report.participants.length > MOST_PARTICIPANTS ? tooLarge() : success(report);
}

function tooLarge(): Failure<ReportError> {
  return failure({ code: 'report-too-large', facts: { megabytes: MAX_REPORT_MEGABYTES } });
}
