import { join } from 'node:path';
import { app } from 'electron';
import type { ParticipantReport, ReportError } from '../../core/participants/report';
import { failure, type Result } from '../../core/shared/result';
import { readInTurn } from './read-in-turn';
import type { ReportQuestion } from './report-question';

type Read = Result<ParticipantReport, ReportError>;

/** The largest report that is read takes a second or two on an old laptop. */
const LIMITS = { milliseconds: 20_000, megabytes: 1024 };

const read = readInTurn<ReportQuestion, Read>(LIMITS, (why) => failure({ code: `report-${why}` }));

/** `parseReport` in a thread of its own. */
export function parseReportAside(
  file: ReportQuestion['file'],
  lesson: ReportQuestion['lesson'],
  options: ReportQuestion['options'] = {},
): Promise<Read> {
  return read(join(app.getAppPath(), 'out/main/parse-report.cjs'), { file, lesson, options });
}
