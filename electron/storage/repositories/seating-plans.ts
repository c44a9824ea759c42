import type { StoredSeatingPlan } from '../../../core/seating/seating-plan';
import type { Database } from '../database';

type PlanRow = {
  readonly id: string;
  readonly classId: string;
  readonly name: string;
  readonly chosen: number;
  readonly columns: number;
  readonly seats: string;
  readonly gaps: string;
  readonly standing: string;
};

const PLAN = 'id, class_id AS classId, name, chosen, columns, seats, gaps, standing';

export function seatingPlanRepository(database: Database) {
  return {
    seatingPlans(classId: string): StoredSeatingPlan[] {
      return database
        .all<PlanRow>(`SELECT ${PLAN} FROM class_plan WHERE class_id = ? ORDER BY position, id`, [
          classId,
        ])
        .map(({ classId: _classId, ...row }) => asPlan(row));
    },

    findSeatingPlan(id: string): (StoredSeatingPlan & { classId: string }) | undefined {
      const [row] = database.all<PlanRow>(`SELECT ${PLAN} FROM class_plan WHERE id = ?`, [id]);
      return row && asPlan(row);
    },

    putSeatingPlan(classId: string, plan: StoredSeatingPlan): void {
      database.run(
        `INSERT INTO class_plan (id, class_id, name, chosen, columns, seats, gaps, standing, position)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?,
           (SELECT COALESCE(MAX(position), -1) + 1 FROM class_plan WHERE class_id = ?))
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, chosen = excluded.chosen,
           columns = excluded.columns, seats = excluded.seats, gaps = excluded.gaps,
           standing = excluded.standing`,
        [
          plan.id,
          classId,
          plan.name,
          plan.chosen,
          plan.columns,
          JSON.stringify(plan.seats),
          JSON.stringify(plan.gaps),
          JSON.stringify(plan.standing),
          classId,
        ],
      );
    },

    removeSeatingPlan(id: string): void {
      database.run('DELETE FROM class_plan WHERE id = ?', [id]);
    },
  };
}

function asPlan<R extends Omit<PlanRow, 'classId'>>(
  row: R,
): Omit<R, 'chosen' | 'seats' | 'gaps' | 'standing'> & StoredSeatingPlan {
  return {
    ...row,
    chosen: row.chosen === 1,
    seats: JSON.parse(row.seats) as StoredSeatingPlan['seats'],
    gaps: JSON.parse(row.gaps) as StoredSeatingPlan['gaps'],
    standing: JSON.parse(row.standing) as StoredSeatingPlan['standing'],
  };
}
