import type { ClassDays } from '../../../../core/export/class-days';
import type { Table } from '../../../../core/export/table';
import type { SchoolClass } from '../../../../core/roster/school-class';
import { lastDayOf } from '../../../../core/timetable/last-day-of';
import { monthsBetween } from '../../../../core/timetable/shift-date';
import type { Making } from './document-maker';
import { readClassDays } from './read-class-days';

/**
 * Builds the tables of each class, month by month (`YYYY-MM`, both included); each is named after
 * its class, and its month where there are several. Waits between two of them.
 */
export async function tablesByMonth(
  classes: readonly SchoolClass[],
  period: { readonly from: string; readonly to: string },
  making: Making,
  build: (days: ClassDays, name: string) => readonly Table[],
): Promise<readonly Table[]> {
  const months = monthsBetween(period.from, period.to);
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
