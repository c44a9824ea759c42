import type { AppError } from '../../../core/contract/errors';
import type { ReportOutcome } from '../../../core/contract/participant-views';
import type { ReportSource } from '../../../core/participants/lesson-report';
import {
  LARGEST_REPORT_BYTES,
  type ParticipantReport,
  type ReportError,
} from '../../../core/participants/report';
import type { ReportMapping } from '../../../core/participants/report-mapping';
import { failure, type Result, success } from '../../../core/shared/result';
import { withoutMessages } from '../../../core/shared/without-messages';
import type { Lesson } from '../../../core/timetable/lesson';
import type { createDrafts, DraftReport } from './draft';
import type { ParticipantPorts, ReportFile } from './participant-ports';
import { createWaitingTables } from './waiting-tables';

/** A report on its way into a draft. */
type Given = ReportFile & { readonly source: ReportSource; readonly path?: string };

/** A file that is not taken, of however many. */
type Refused = { readonly name: string; readonly error: AppError };

/** What became of files: the first whose columns are to be named, or that all are read. */
export type GivenOutcome =
  | { readonly kind: 'read' }
  | { readonly kind: 'cancelled' }
  | Extract<ReportOutcome, { kind: 'columns' }>;

type Outcome = Promise<Result<GivenOutcome, AppError>>;

/** Reads what the teacher gives and puts it into the draft of the lesson. */
export function createGivenReports(
  ports: ParticipantPorts,
  drafts: ReturnType<typeof createDrafts>,
) {
  const waiting = createWaitingTables<Given>(ports);

  /** What was said of the columns of such a table comes before what is recognised. */
  async function read(
    given: Given,
    lesson: Lesson,
  ): Promise<Result<ParticipantReport, ReportError>> {
    const span = { start: lesson.start, end: lesson.end, timeZone: ports.timeZone() };
    const read = await ports.parse(given, span);
    const table = read.ok ? read.value.table : read.error.table;
    const mapping = table && ports.store().reportMapping(table.signature);
    if (mapping === undefined) return read;
    const mapped = await ports.parse(given, span, { mapping });
    return mapped.ok ? mapped : read;
  }

  function put(lessonId: string, given: Given, report: ParticipantReport): void {
    const draft = drafts.of(lessonId);
    const fingerprint = ports.fingerprint(given.bytes);
    if (draft.reports.some((known) => known.fingerprint === fingerprint)) return;
    const added = draftOf(given, report, fingerprint);
    drafts.put(lessonId, { ...draft, reports: [...draft.reports, added] });
  }

  function draftOf(
    { name, path, source }: Given,
    { tool, precision, participants, warnings }: ParticipantReport,
    fingerprint: string,
  ): DraftReport {
    return {
      ...{ id: ports.newId(), tool, source, precision, readAt: ports.now(), participants },
      warnings: withoutMessages(warnings),
      ...(name !== '' && { fileName: name }),
      ...(path !== undefined && { file: { path, name, fingerprint } }),
      fingerprint,
    };
  }

  /** The next table whose columns are unknown, or that there is none left. */
  function next(lessonId: string): GivenOutcome {
    const found = waiting.next(lessonId);
    if (found === undefined) return { kind: 'read' };
    const { token, table, given } = found;
    return { kind: 'columns', token, fileName: given.name, table };
  }

  /** Takes what can be read, and says what cannot; `unread`: what was given beside these files. */
  async function take(
    lesson: Lesson,
    files: readonly Given[],
    age: number,
    unread: readonly Refused[] = [],
  ): Outcome {
    const refused = [...unread];
    for (const given of files) {
      const report = await read(given, lesson);
      if (age !== drafts.age()) return givenUp();
      if (report.ok) put(lesson.id, given, report.value);
      else if (report.error.code === 'report-columns-unknown' && report.error.table !== undefined) {
        waiting.add(lesson.id, given, report.error.table);
      } else refused.push({ name: given.name, error: reportRefusal(report.error) });
    }
    const refusal = refusalOf(refused, files.length + unread.length);
    const outcome = next(lesson.id);
    if (refusal === null) return success(outcome);
    if (outcome.kind === 'columns') return success({ ...outcome, refused: refusal });
    if (files.length > 1) ports.tell(lesson.id);
    return failure(refusal);
  }

  /** Says that the vault is locked, when that is why. */
  function givenUp(): Result<GivenOutcome, never> {
    ports.store();
    return success({ kind: 'cancelled' });
  }

  function findLesson(lessonId: string): Result<Lesson, AppError> {
    const lesson = ports.store().findLesson(lessonId);
    return lesson === undefined ? failure({ code: 'lesson-unknown' }) : success(lesson);
  }

  return {
    /** Asks for files. */
    async choose(lessonId: string): Outcome {
      const lesson = findLesson(lessonId);
      if (!lesson.ok) return lesson;
      const age = drafts.age();
      const paths = await ports.chooseFiles();
      const files: Given[] = [];
      const unread: Refused[] = [];
      for (const path of paths) {
        const file = await ports.readFile(path, LARGEST_REPORT_BYTES);
        if (file.ok) files.push({ ...file.value, path, source: 'file' });
        else unread.push({ name: ports.fileName(path), error: unreadable(file.error) });
      }
      if (age !== drafts.age()) return givenUp();
      if (paths.length === 0) return success({ kind: 'cancelled' });
      return take(lesson.value, files, age, unread);
    },

    /** A file that was dropped on the window. */
    async drop(lessonId: string, file: ReportFile): Outcome {
      const lesson = findLesson(lessonId);
      if (!lesson.ok) return lesson;
      if (file.bytes.length > LARGEST_REPORT_BYTES) return failure({ code: 'report-too-large' });
      return take(lesson.value, [{ ...file, source: 'file' }], drafts.age());
    },

    async paste(lessonId: string): Outcome {
      const lesson = findLesson(lessonId);
      if (!lesson.ok) return lesson;
      const age = drafts.age();
      const text = await ports.readClipboard();
      if (text.trim() === '') return failure({ code: 'report-not-copied' });
      const bytes = new TextEncoder().encode(text);
      return take(lesson.value, [{ name: '', bytes, source: 'pasted' }], age);
    },

    /** Reads a file again with these columns; they are remembered once it was read so. */
    async map(lessonId: string, token: string, mapping: ReportMapping): Outcome {
      const lesson = findLesson(lessonId);
      if (!lesson.ok) return lesson;
      const found = waiting.find(lessonId, token);
      if (found === undefined) return failure({ code: 'report-gone' });
      if (found.table.signature !== mapping.signature) return failure({ code: 'bad-request' });
      const { start, end } = lesson.value;
      const age = drafts.age();
      const span = { start, end, timeZone: ports.timeZone() };
      const report = await ports.parse(found.given, span, { mapping });
      if (age !== drafts.age()) return givenUp();
      if (!report.ok) return failure(reportRefusal(report.error));
      ports.store().putReportMapping(mapping);
      waiting.remove(token);
      put(lessonId, found.given, report.value);
      return success(next(lessonId));
    },

    /** The table is not read. */
    skip(lessonId: string, token: string): Result<GivenOutcome, AppError> {
      const lesson = findLesson(lessonId);
      if (!lesson.ok) return lesson;
      waiting.remove(token);
      return success(next(lessonId));
    },

    forget: waiting.forget,
  };
}

/** Why a report is not read, as it crosses to the screen. */
function reportRefusal({ code, facts }: ReportError): AppError {
  return { code, ...(facts !== undefined && { facts }) };
}

function unreadable(why: 'roster-too-large' | 'file-unreadable'): AppError {
  return { code: why === 'roster-too-large' ? 'report-too-large' : why };
}

/** One file is told why; of several, which. */
function refusalOf(refused: readonly Refused[], given: number): AppError | null {
  const [first] = refused;
  if (first === undefined || given === 1) return first?.error ?? null;
  const names = refused.map(({ name }) => name).join(', ');
  return { code: 'reports-refused', facts: { names } };
}
