import type { ExportDocument } from '../../../../core/export/document';
import { sayClasses } from '../../../../core/export/document-stem';
import { markRowsWriter, marksTable } from '../../../../core/export/lessons/marks-table';
import type { Row } from '../../../../core/export/table';
import { success } from '../../../../core/shared/result';
import { boundsOfDays } from '../../../../core/timetable/day';
import { calledLessons } from './called-lessons';
import type { DocumentMaker } from './document-maker';
import { readCalledMarks } from './read-called-marks';
import { readClasses } from './read-classes';

/** Rows that a preview shows. */
const FIRST_ROWS = 50;

/** Every mark of some days, a line each, read from the vault while it is written. */
export const makeMarks: DocumentMaker<'marks'> = async (subject, making) => {
  const { store, timeZone, t } = making;
  const classes = readClasses(store, subject.classIds);
  if (!classes.ok) return classes;
  const span = boundsOfDays(subject, timeZone);
  const called = calledLessons(store, subject.classIds, span, timeZone);
  await making.step(1, 1);
  const write = markRowsWriter(timeZone, t);

  function* readRows(): Generator<Row> {
    for (const read of readCalledMarks(store, called, span, timeZone)) yield* write(read);
  }

  const classNames = classes.value.map(({ name }) => name);
  const table = marksTable(
    { classNames, from: subject.from, to: subject.to, timeZone, writtenAt: making.now },
    firstOf(readRows(), FIRST_ROWS),
    t,
  );
  const document: ExportDocument = {
    title: table.title,
    fileName: t('exportFiles.marks.fileName', {
      classes: sayClasses(classNames, t),
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
