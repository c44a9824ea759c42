import { documentStem } from '../../../../core/export/document-stem';
import { latenessTable } from '../../../../core/export/registers/lateness-table';
import { registerDaysTable } from '../../../../core/export/registers/register-days-table';
import { registerTable } from '../../../../core/export/registers/register-table';
import { failure, success } from '../../../../core/shared/result';
import { dateIn } from '../../../../core/timetable/day';
import type { DocumentMaker } from './document-maker';
import { readClassDays } from './read-class-days';
import { readClasses } from './read-classes';
import { tablesByMonth } from './tables-by-month';

/**
 * Registre d'appel mensuel: the register of each class and month that has begun, and the late
 * arrivals of those that have some. Refused where no register is validated at all.
 */
export const makeRegister: DocumentMaker<'register'> = async (subject, making, variant) => {
  const { t } = making;
  const classes = readClasses(making.store, subject.classIds);
  if (!classes.ok) return classes;
  const today = dateIn(making.timeZone, making.now);
  let hasValidated = false;
  const tables = await tablesByMonth(classes.value, subject, making, (month) => {
    if (today < month.days.from) return [];
    const { name } = month;
    const days = readClassDays(month.of, month.days, making);
    hasValidated ||= days.calls.some(({ state }) => state === 'done');
    const register = variant === 'days' ? registerDaysTable(days, t) : registerTable(days, t);
    const late = latenessTable(days, t);
    return [
      { ...register, name },
      ...(late === null ? [] : [{ ...late, name: t('exportRegisters.lateness.name', { name }) }]),
    ];
  });
  const [first] = tables;
  if (first === undefined || !hasValidated) return failure({ code: 'no-validated-register' });
  const classNames = classes.value.map(({ name }) => name);
  const { from, to } = subject;
  const fileName = documentStem('register', { classNames, from, to }, t);
  const title = classNames.length === 1 && from === to ? first.title : fileName;
  return success({ title, fileName, tables, landscape: true });
};
