import type { AppError } from '../../core/contract/errors';
import type { ExportFormat, ExportOutcome } from '../../core/contract/views';
import { toCsv } from '../../core/export/csv';
import { lessonFileName, monthFileName } from '../../core/export/file-name';
import { lessonTable } from '../../core/export/lesson-table';
import { type MonthPupil, monthTable } from '../../core/export/month-table';
import type { Table } from '../../core/export/table';
import { byName, type EnrolledPupil, nameInUse } from '../../core/roster/enrolled-pupil';
import { assertNever } from '../../core/shared/assert-never';
import { failure, type Result, success } from '../../core/shared/result';
import type { Translate } from '../../core/strings/translate';
import { boundsOfMonth } from '../../core/timetable/day';
import { lessonOutages } from './lesson-outages';
import type { Clock, OpenStore } from './ports';
import { readRegisters } from './read-registers';
import type { RegisterService } from './register-service';

export type ExportService = ReturnType<typeof createExportService>;

/** Documents that leave the vault, because the teacher asked for each of them. */
export function createExportService(ports: {
  readonly store: OpenStore;
  readonly now: Clock;
  readonly timeZone: () => string;
  readonly registers: Pick<RegisterService, 'read'>;
  readonly translate: () => Translate;
  /** Asks where to write; gets a proposed name, gives a path, null = given up. */
  readonly chooseFile: (proposed: string) => Promise<string | null>;
  readonly writeFile: (
    path: string,
    bytes: Uint8Array,
  ) => Promise<Result<null, 'disk-full' | 'export-failed'>>;
  /** The file that was written last, whoever made it; null until there is one. */
  readonly lastWritten: () => string | null;
  readonly reveal: (path: string) => void;
}) {
  async function save(
    table: Table,
    proposed: string,
    format: ExportFormat,
  ): Promise<Result<ExportOutcome, AppError>> {
    const path = await ports.chooseFile(proposed);
    if (path === null) return success({ kind: 'cancelled' });
    const written = await ports.writeFile(path, await bytesOf(table, format));
    if (!written.ok) return failure({ code: written.error });
    const cut = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    return success({ kind: 'saved', fileName: path.slice(cut + 1), folder: path.slice(0, cut) });
  }

  return {
    async lesson(lessonId: string, format: ExportFormat): Promise<Result<ExportOutcome, AppError>> {
      const register = ports.registers.read(lessonId);
      if (!register.ok) return register;
      const t = ports.translate();
      const { className, lesson, timeZone } = register.value;
      const duringOutage = lessonOutages(ports.store(), lesson).length > 0;
      const table = lessonTable({ ...register.value, duringOutage, writtenAt: ports.now() }, t);
      const proposed = lessonFileName({ className, start: lesson.start, timeZone }, format, t);
      return save(table, proposed, format);
    },

    /** @param month `YYYY-MM` */
    async month(
      classId: string,
      month: string,
      format: ExportFormat,
    ): Promise<Result<ExportOutcome, AppError>> {
      const store = ports.store();
      const found = store.findClass(classId);
      if (found === undefined) return failure({ code: 'class-unknown' });
      const timeZone = ports.timeZone();
      const { from, to } = boundsOfMonth(month, timeZone);
      const enrolled = store.enrolled(classId).sort(byName);
      const registers = readRegisters(store, store.lessonsOfClass(classId, from, to), timeZone);
      if (!registers.some(({ state }) => state === 'done')) {
        return failure({ code: 'no-validated-register' });
      }
      const t = ports.translate();
      const table = monthTable(
        {
          className: found.name,
          month,
          timeZone,
          pupils: monthPupils(enrolled),
          registers,
          writtenAt: ports.now(),
        },
        t,
      );
      return save(table, monthFileName({ className: found.name, month }, format, t), format);
    },

    /** Shows the file that was written last in the system's file manager. */
    reveal(): Result<null, AppError> {
      const path = ports.lastWritten();
      if (path === null) return failure({ code: 'nothing-exported' });
      ports.reveal(path);
      return success(null);
    },
  };
}

async function bytesOf(table: Table, format: ExportFormat): Promise<Uint8Array> {
  switch (format) {
    case 'csv':
      return toCsv(table);
    case 'ods': {
      // The spreadsheet library is a third of the program: read when a table is, not at each start.
      const { toSpreadsheet } = await import('../../core/export/spreadsheet');
      return toSpreadsheet([table], 'ods');
    }
    default:
      return assertNever(format);
  }
}

/** One row for each pupil, also for one who left a group and came back. */
function monthPupils(enrolled: readonly EnrolledPupil[]): MonthPupil[] {
  const pupils = new Map<string, MonthPupil>();
  for (const { id, from, to, ...pupil } of enrolled) {
    const enrolment = { from, ...(to !== undefined && { to }) };
    const known = pupils.get(id)?.enrolments ?? [];
    pupils.set(id, {
      id,
      lastName: nameInUse(pupil),
      firstName: pupil.firstName,
      enrolments: [...known, enrolment],
    });
  }
  return [...pupils.values()];
}
