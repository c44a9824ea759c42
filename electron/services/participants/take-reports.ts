import type { AppError } from '../../../core/contract/errors';
import type { ReportOutcome } from '../../../core/contract/participant-views';
import type { ReportSource } from '../../../core/participants/lesson-report';
import type { ParticipantReport, ReportError } from '../../../core/participants/report';
import type { ReportMapping } from '../../../core/participants/report-mapping';
import { failure, type Result, success } from '../../../core/shared/result';
import { withoutMessages } from '../../../core/shared/without-messages';
import type { Lesson } from '../../../core/timetable/lesson';
import type { createDrafts, DraftReport } from './draft';
import type { ParticipantPorts, ReportFile } from './participant-ports';
import { type Refused, refusalOf, reportRefusal } from './report-refusals';
import { createWaitingTables } from './waiting-tables';

/** A report on its way into a draft. */
export type Given = ReportFile & { readonly source: ReportSource; readonly path?: string };

/** What became of files: the first whose columns are to be named, or that all are read. */
export type GivenOutcome =
  | { readonly kind: 'read' }
  | { readonly kind: 'cancelled' }
  | Extract<ReportOutcome, { kind: 'columns' }>;

type Outcome = Promise<Result<GivenOutcome, AppError>>;

/** Reads files, puts their reports into the draft of a lesson, and lets tables wait for an answer. */
export function createTakeReports(
  ports: ParticipantPorts,
  drafts: ReturnType<typeof createDrafts>,
) {
  const waiting = createWaitingTables<Given>(ports);

  function parse(given: Given, { start, end }: Lesson, mapping?: ReportMapping) {
    const span = { start, end, timeZone: ports.timeZone() };
    return ports.parse(given, span, mapping === undefined ? {} : { mapping });
  }

  /** What was said of the columns of such a table comes before what is recognised. */
  async function read(
    given: Given,
    lesson: Lesson,
  ): Promise<Result<ParticipantReport, ReportError>> {
    const read = await parse(given, lesson);
    const table = read.ok ? read.value.table : read.error.table;
    const mapping = table && ports.store().reportMapping(table.signature);
    if (mapping === undefined) return read;
    const mapped = await parse(given, lesson, mapping);
    return mapped.ok ? mapped : read;
  }

  function put(lessonId: string, given: Given, report: ParticipantReport): void {
    const draft = drafts.of(lessonId);
    const fingerprint = ports.fingerprint(given.bytes);
    if (draft.reports.some((known) => known.fingerprint === fingerprint)) return;
    const from = { id: ports.newId(), readAt: ports.now(), fingerprint };
    const added = draftReport(given, report, from);
    drafts.put(lessonId, { ...draft, reports: [...draft.reports, added] });
  }

  /** The next table whose columns are unknown, or that there is none left. */
  function next(lessonId: string): GivenOutcome {
    const found = waiting.next(lessonId);
    if (found === undefined) return { kind: 'read' };
    const { token, table, given } = found;
    return { kind: 'columns', token, fileName: given.name, table };
  }

  /** Says that the vault is locked, when that is why. */
  function givenUp(): Result<GivenOutcome, never> {
    ports.store();
    return success({ kind: 'cancelled' });
  }

  return {
    givenUp,

    /**
     * Takes what can be read, and says what cannot. `age` is that of the drafts when it was begun;
     * `unread`: what was given beside these files.
     */
    async take(
      lesson: Lesson,
      files: readonly Given[],
      age: number,
      unread: readonly Refused[] = [],
    ): Outcome {
      const refused = [...unread];
      for (const given of files) {
        const report = await read(given, lesson);
        if (age !== drafts.age()) return givenUp();
        const table = report.ok ? undefined : report.error.table;
        if (report.ok) put(lesson.id, given, report.value);
        else if (report.error.code === 'report-columns-unknown' && table !== undefined) {
          waiting.add(lesson.id, given, table);
        } else refused.push({ name: given.name, error: reportRefusal(report.error) });
      }
      const refusal = refusalOf(refused, files.length + unread.length);
      const outcome = next(lesson.id);
      if (refusal === null) return success(outcome);
      if (outcome.kind === 'columns') return success({ ...outcome, refused: refusal });
      if (files.length > 1) ports.tell(lesson.id);
      return failure(refusal);
    },

    /** Reads a file that waited, with these columns; they are remembered once it was read so. */
    async takeMapped(lesson: Lesson, token: string, mapping: ReportMapping): Outcome {
      const found = waiting.find(lesson.id, token);
      if (found === undefined) return failure({ code: 'report-gone' });
      if (found.table.signature !== mapping.signature) return failure({ code: 'bad-request' });
      const age = drafts.age();
      const report = await parse(found.given, lesson, mapping);
      if (age !== drafts.age()) return givenUp();
      if (!report.ok) return failure(reportRefusal(report.error));
      ports.store().putReportMapping(mapping);
      waiting.remove(token);
      put(lesson.id, found.given, report.value);
      return success(next(lesson.id));
    },

    /** The table that waited is not read. */
    skip(lessonId: string, token: string): GivenOutcome {
      waiting.remove(token);
      return next(lessonId);
    },

    forget: waiting.forget,
  };
}

function draftReport(
  { name, path, source }: Given,
  { tool, precision, participants, warnings }: ParticipantReport,
  from: Pick<DraftReport, 'id' | 'readAt' | 'fingerprint'>,
): DraftReport {
  return {
    ...from,
    ...{ tool, source, precision, participants },
    warnings: withoutMessages(warnings),
    ...(name !== '' && { fileName: name }),
    ...(path !== undefined && { file: { path, name, fingerprint: from.fingerprint } }),
  };
}
