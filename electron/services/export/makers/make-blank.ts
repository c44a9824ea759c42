import type { ClassDays } from '../../../../core/export/class-days';
import { documentStem } from '../../../../core/export/document-stem';
import { blankTable } from '../../../../core/export/registers/blank-table';
import { success } from '../../../../core/shared/result';
import { openHalfDays } from '../../../../core/timetable/half-day';
import type { DocumentMaker } from './document-maker';
import { readClasses } from './read-classes';
import { tablesByMonth } from './tables-by-month';

/** Registers to be filled by hand. Months without class are left out where others have some. */
export const makeBlank: DocumentMaker<'blank'> = async (subject, making) => {
  const { t } = making;
  const variant = making.variant === 'lessons' ? 'lessons' : 'half-days';
  const classes = readClasses(making.store, subject.classIds);
  if (!classes.ok) return classes;
  const { from, to } = subject;
  const build = (isKept: (days: ClassDays) => boolean) =>
    tablesByMonth(classes.value, subject, making, (days, name) =>
      isKept(days) ? [{ ...blankTable(days, variant, t), name }] : [],
    );
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
