import type { DaySpan } from '../../../../core/attendance/month-matrix';
import type { Table } from '../../../../core/export/table';
import type { SchoolClass } from '../../../../core/roster/school-class';
import { lastDayOf } from '../../../../core/timetable/last-day-of';
import { monthsBetween } from '../../../../core/timetable/shift-date';
import type { Making } from './document-maker';

/** A class in a month, whose tables are named after both, or after the class in a single month. */
export type ClassMonth = {
  readonly of: SchoolClass;
  readonly days: DaySpan;
  readonly name: string;
};

/**
 * Builds the tables of each class, month by month (`YYYY-MM`, both included). Waits between two of
 * them.
 */
export async function tablesByMonth(
  classes: readonly SchoolClass[],
  period: { readonly from: string; readonly to: string },
  { step }: Pick<Making, 'step'>,
  build: (month: ClassMonth) => readonly Table[],
): Promise<readonly Table[]> {
  const months = monthsBetween(period.from, period.to);
  const parts = classes.flatMap((of) => months.map((month) => ({ of, month })));
  const tables: Table[] = [];
  for (const [done, { of, month }] of parts.entries()) {
    await step(done, parts.length);
    const name = months.length === 1 ? of.name : `${of.name} ${month}`;
    tables.push(...build({ of, days: { from: `${month}-01`, to: lastDayOf(month) }, name }));
  }
  return tables;
}
