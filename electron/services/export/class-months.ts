import type { AppError } from '../../../core/contract/errors';
import type { ClassDays } from '../../../core/export/class-days';
import type { Table } from '../../../core/export/table';
import type { SchoolClass } from '../../../core/roster/school-class';
import { failure, type Result, success } from '../../../core/shared/result';
import { lastDayOf } from '../../../core/timetable/last-day-of';
import { monthsBetween } from '../../../core/timetable/shift-date';
import type { Making } from './document-maker';
import { readClassDays } from './read-class-days';

/** Classes over months, `YYYY-MM`, both included. */
type MonthsOfClasses = {
  readonly from: string;
  readonly to: string;
  readonly classIds: readonly string[];
};

/** The classes of a document in the order in which they were chosen, or that one is gone. */
export function readClasses(
  store: Making['store'],
  classIds: readonly string[],
): Result<readonly SchoolClass[], AppError> {
  const found = classIds.map((id) => store.findClass(id));
  const known = found.flatMap((each) => each ?? []);
  return known.length === found.length ? success(known) : failure({ code: 'class-unknown' });
}

/**
 * Builds the tables of each class, month by month; each is named after its class, and its month
 * where there are several. Waits between two of them.
 */
export async function tablesByMonth(
  classes: readonly SchoolClass[],
  subject: Pick<MonthsOfClasses, 'from' | 'to'>,
  making: Making,
  build: (days: ClassDays, name: string) => readonly Table[],
): Promise<readonly Table[]> {
  const months = monthsBetween(subject.from, subject.to);
  const parts = classes.flatMap((each) => months.map((month) => ({ each, month })));
  const tables: Table[] = [];
  for (const [done, { each, month }] of parts.entries()) {
    await making.step(done, parts.length);
    const name = months.length === 1 ? each.name : `${each.name} ${month}`;
    const days = { from: `${month}-01`, to: lastDayOf(month) };
    tables.push(...build(readClassDays(each, days, making), name));
  }
  return tables;
}
