import type { ExportDocument } from '../../../core/export/document';
import { markRowsWriter, marksTable } from '../../../core/export/marks-table';
import type { Row } from '../../../core/export/table';
import type { SchoolClass } from '../../../core/roster/school-class';
import { failure, success } from '../../../core/shared/result';
import { boundsOfDate } from '../../../core/timetable/day';
import type { Lesson } from '../../../core/timetable/lesson';
import { calledLessons } from './called-lessons';
import type { DocumentMaker } from './document-maker';
import { readCalledMarks } from './read-called-marks';

/** Rows that a preview shows. */
const FIRST_ROWS = 50;

/** Every mark of some days, a line each, read from the vault while it is written. */
export const makeMarks: DocumentMaker<'marks'> = async (subject, making) => {
  const { store, timeZone, t } = making;
  const classes = subject.classIds.map((id) => store.findClass(id));
  if (!classes.every((each): each is SchoolClass => each !== undefined)) {
    return failure({ code: 'class-unknown' });
  }
  const span = {
    from: boundsOfDate(subject.from, timeZone).from,
    to: boundsOfDate(subject.to, timeZone).to,
  };
  const called = calledLessons(store, subject.classIds, span, timeZone);
  await making.step(1, 1);
  const write = markRowsWriter(timeZone, t);
  const readRows = () => allRows(called.lessons);

  function* allRows(lessons: readonly Lesson[]): Generator<Row> {
    for (const read of readCalledMarks(store, { ...called, lessons }, span, timeZone)) {
      yield* write(read);
    }
  }

  const classNames = classes.map(({ name }) => name);
  const table = marksTable(
    { classNames, from: subject.from, to: subject.to, timeZone, writtenAt: making.now },
    firstOf(readRows(), FIRST_ROWS),
    t,
  );
  const document: ExportDocument = {
    title: table.title,
    fileName: t('exportFiles.marks.fileName', {
      classes:
        classNames.length === 1
          ? classNames[0]
          : t('exportFiles.marks.manyClasses', { count: classNames.length }),
      from: subject.from,
      to: subject.to,
    }),
    tables: [table],
    landscape: true,
    allRows: readRows,
    expected: called.expected,
  };
  return success(document);
};

function firstOf(rows: Iterable<Row>, count: number): readonly Row[] {
  const first: Row[] = [];
  for (const row of rows) {
    first.push(row);
    if (first.length === count) break;
  }
  return first;
}
