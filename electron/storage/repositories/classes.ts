import type { ClassColour, ClassKind, SchoolClass } from '../../../core/roster/school-class';
import type { Database } from '../database';
import { presentOnly } from './rows';

type ClassRow = {
  readonly id: string;
  readonly schoolYearId: string;
  readonly name: string;
  readonly kind: ClassKind;
  readonly colour: ClassColour | null;
  readonly levels: string;
  readonly archivedOn: string | null;
  readonly continuesId: string | null;
};

const CLASS = `id, school_year_id AS schoolYearId, name, kind, colour, levels,
  archived_on AS archivedOn, continues_id AS continuesId`;

/** What hangs on a class, besides its pupils and what is made with it (plans, picks, texts). */
const HANGS_ON_CLASS = [
  'lesson',
  'slot',
  'class_room',
  'outage',
  'backup_sheet',
  'rehearsal',
  'calendar_audience',
  'participant_alias',
];

/** « Groupe 2 » comes before « Groupe 10 ». */
const nameOrder = new Intl.Collator('fr', { numeric: true });

/** Classes, and groups: a group is a class of kind `group`. */
export function classRepository(database: Database) {
  return {
    classes(): SchoolClass[] {
      return database
        .all<ClassRow>(`SELECT ${CLASS} FROM school_class`)
        .map(asClass)
        .sort((one, other) => nameOrder.compare(one.name, other.name));
    },

    findClass(id: string): SchoolClass | undefined {
      const [row] = database.all<ClassRow>(`SELECT ${CLASS} FROM school_class WHERE id = ?`, [id]);
      return row && asClass(row);
    },

    addClass(added: SchoolClass): void {
      database.run(
        `INSERT INTO school_class
           (name, colour, levels, archived_on, id, school_year_id, kind, continues_id)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        [...changeable(added), added.id, added.schoolYearId, added.kind, added.continuesId ?? null],
      );
    },

    changeClass(changed: SchoolClass): void {
      database.run(
        'UPDATE school_class SET (name, colour, levels, archived_on) = (?, ?, ?, ?) WHERE id = ?',
        [...changeable(changed), changed.id],
      );
    },

    isClassUsed(id: string): boolean {
      const used = ['enrolment', ...HANGS_ON_CLASS].map(
        (table) => `EXISTS (SELECT 1 FROM ${table} WHERE class_id = ?)`,
      );
      const [row] = database.all<{ used: number }>(
        `SELECT (${used.join(' OR ')} OR EXISTS
           (SELECT 1 FROM school_class WHERE continues_id = ?)) AS used`,
        Array.from({ length: used.length + 1 }, () => id),
      );
      return row?.used === 1;
    },

    removeClass(id: string): void {
      for (const table of ['class_plan', 'random_pick', 'class_texts']) {
        database.run(`DELETE FROM ${table} WHERE class_id = ?`, [id]);
      }
      database.run('DELETE FROM school_class WHERE id = ?', [id]);
    },
  };
}

function asClass(row: ClassRow): SchoolClass {
  return { ...presentOnly<SchoolClass>(row), levels: JSON.parse(row.levels) as string[] };
}

function changeable({ name, colour, levels, archivedOn }: SchoolClass) {
  return [name, colour ?? null, JSON.stringify(levels), archivedOn ?? null];
}
