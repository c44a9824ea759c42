import type { ClassDays } from '../../../../core/export/class-days';
import { documentStem } from '../../../../core/export/document-stem';
import { monthTable } from '../../../../core/export/registers/month-table';
import { failure, success } from '../../../../core/shared/result';
import type { DocumentMaker } from './document-maker';
import { readClassDays } from './read-class-days';
import { readClasses } from './read-classes';
import { tablesByMonth } from './tables-by-month';

/**
 * Classes by their roll calls, month by month, the lessons of their groups included. A month without
 * any validated register is left out, unless no other class or month has one: refused.
 */
export const makeCalls: DocumentMaker<'calls'> = async (subject, making) => {
  const { t } = making;
  const classes = readClasses(making.store, subject.classIds);
  if (!classes.ok) return classes;
  const tables = await tablesByMonth(classes.value, subject, making, (month) => {
    const days = readClassDays(month.of, month.days, making);
    return hasValidated(days) ? [{ ...monthTable(monthOf(days), t), name: month.name }] : [];
  });
  const [first] = tables;
  if (first === undefined) return failure({ code: 'no-validated-register' });
  const classNames = classes.value.map(({ name }) => name);
  const { from, to } = subject;
  const fileName = documentStem('calls', { classNames, from, to }, t);
  const title = tables.length === 1 ? first.title : fileName;
  return success({ title, fileName, tables, landscape: true });
};

function hasValidated({ calls }: ClassDays): boolean {
  return calls.some(({ state }) => state === 'done');
}

function monthOf({ pupils, stays, from, ...days }: ClassDays): Parameters<typeof monthTable>[0] {
  return {
    ...days,
    month: from.slice(0, 7),
    pupils: pupils.map(({ pupilId, lastName, firstName }) => {
      const enrolments = stays.filter((stay) => stay.pupilId === pupilId);
      return { id: pupilId, lastName, firstName, enrolments };
    }),
  };
}
