import type { ClassDays } from '../../../../core/export/class-days';
import { documentStem } from '../../../../core/export/document-stem';
import { blankTable } from '../../../../core/export/registers/blank-table';
import { success } from '../../../../core/shared/result';
import { openHalfDays } from '../../../../core/timetable/half-day';
import type { DocumentMaker } from './document-maker';
import { readClassDays, readUncalledDays } from './read-class-days';
import { readClasses } from './read-classes';
import { tablesByMonth } from './tables-by-month';

/** Registers to be filled by hand. Months without class are left out where others have some. */
export const makeBlank: DocumentMaker<'blank'> = async (subject, making, variant) => {
  const { t } = making;
  const classes = readClasses(making.store, subject.classIds);
  if (!classes.ok) return classes;
  const { from, to } = subject;
  // The half-days are those of the calendar: only lessons are read from the timetable.
  const read = variant === 'lessons' ? readClassDays : readUncalledDays;
  const build = (isKept: (days: ClassDays) => boolean) =>
    tablesByMonth(classes.value, subject, making, (month) => {
      const days = read(month.of, month.days, making);
      return isKept(days) ? [{ ...blankTable(days, variant, t), name: month.name }] : [];
    });
  const ofClass = await build(hasClass);
  const tables = ofClass.length > 0 ? ofClass : await build(() => true);
  const classNames = classes.value.map(({ name }) => name);
  const fileName = documentStem('blank', { classNames, from, to }, t);
  const title = tables.length === 1 ? (tables[0]?.title ?? fileName) : fileName;
  return success({ title, fileName, tables, landscape: true });
};

function hasClass({ calendar, from, to }: ClassDays): boolean {
  return openHalfDays(calendar, from, to).length > 0;
}
