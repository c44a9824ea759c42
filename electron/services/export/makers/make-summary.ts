import { documentStem } from '../../../../core/export/document-stem';
import { summaryTable } from '../../../../core/export/registers/summary-table';
import type { Table } from '../../../../core/export/table';
import { failure, success } from '../../../../core/shared/result';
import type { DocumentMaker } from './document-maker';
import { readClassDays } from './read-class-days';
import { readClasses } from './read-classes';

/** The sums of each pupil over some days, a table for each class. */
export const makeSummary: DocumentMaker<'summary'> = async (subject, making) => {
  const { t, store } = making;
  const classes = readClasses(store, subject.classIds);
  if (!classes.ok) return classes;
  const { from, to } = subject;
  const tables: Table[] = [];
  let hasValidated = false;
  for (const [done, each] of classes.value.entries()) {
    await making.step(done, classes.value.length);
    const days = readClassDays(each, { from, to }, making);
    hasValidated ||= days.calls.some(({ state }) => state === 'done');
    tables.push({ ...summaryTable(days, t), name: each.name });
  }
  const [first] = tables;
  if (first === undefined || !hasValidated) return failure({ code: 'no-validated-register' });
  const classNames = classes.value.map(({ name }) => name);
  const fileName = documentStem('summary', { classNames, from, to }, t);
  const title = tables.length === 1 ? first.title : fileName;
  return success({ title, fileName, tables, landscape: true });
};
