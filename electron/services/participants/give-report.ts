import type { AppError } from '../../../core/contract/errors';
import { LARGEST_REPORT_BYTES } from '../../../core/participants/report';
import type { ReportMapping } from '../../../core/participants/report-mapping';
import { failure, type Result, success } from '../../../core/shared/result';
import type { Lesson } from '../../../core/timetable/lesson';
import type { createDrafts } from './draft';
import type { ParticipantPorts, ReportFile } from './participant-ports';
import { type Refused, unreadable } from './report-refusals';
import { createTakeReports, type Given, type GivenOutcome } from './take-reports';

type Outcome = Promise<Result<GivenOutcome, AppError>>;

/** The ways in which the teacher gives reports to a lesson. */
export function createGivenReports(
  ports: ParticipantPorts,
  drafts: ReturnType<typeof createDrafts>,
) {
  const reports = createTakeReports(ports, drafts);

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
      if (age !== drafts.age()) return reports.givenUp();
      if (paths.length === 0) return success({ kind: 'cancelled' });
      return reports.take(lesson.value, files, age, unread);
    },

    /** A file that was dropped on the window. */
    async drop(lessonId: string, file: ReportFile): Outcome {
      const lesson = findLesson(lessonId);
      if (!lesson.ok) return lesson;
      if (file.bytes.length > LARGEST_REPORT_BYTES) return failure({ code: 'report-too-large' });
      return reports.take(lesson.value, [{ ...file, source: 'file' }], drafts.age());
    },

    async paste(lessonId: string): Outcome {
      const lesson = findLesson(lessonId);
      if (!lesson.ok) return lesson;
      const age = drafts.age();
      const text = await ports.readClipboard();
      if (text.trim() === '') return failure({ code: 'report-not-copied' });
      const bytes = new TextEncoder().encode(text);
      return reports.take(lesson.value, [{ name: '', bytes, source: 'pasted' }], age);
    },

    /** Reads a table with the columns that the teacher names. */
    async map(lessonId: string, token: string, mapping: ReportMapping): Outcome {
      const lesson = findLesson(lessonId);
      return lesson.ok ? reports.takeMapped(lesson.value, token, mapping) : lesson;
    },

    skip(lessonId: string, token: string): Result<GivenOutcome, AppError> {
      const lesson = findLesson(lessonId);
      return lesson.ok ? success(reports.skip(lessonId, token)) : lesson;
    },

    forget: reports.forget,
  };
}
