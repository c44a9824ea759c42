import type { SeatingPlan } from '../../../core/contract/register-views';
import type { Database } from '../database';

export function seatingPlanRepository(database: Database) {
  return {
    seatingPlan(classId: string): SeatingPlan | undefined {
      const [row] = database.all<{ columns: number; seats: string }>(
        'SELECT columns, seats FROM seating_plan WHERE class_id = ?',
        [classId],
      );
      if (row === undefined) return undefined;
      return { columns: row.columns, seats: JSON.parse(row.seats) as SeatingPlan['seats'] };
    },

    putSeatingPlan(id: string, classId: string, plan: SeatingPlan): void {
      database.run(
        `INSERT INTO seating_plan (id, class_id, columns, seats) VALUES (?, ?, ?, ?)
         ON CONFLICT (class_id) DO UPDATE SET columns = excluded.columns, seats = excluded.seats`,
        [id, classId, plan.columns, JSON.stringify(plan.seats)],
      );
    },
  };
}
