import type { ClassKind } from '../../../core/contract/views';
import type { Database } from '../database';

type FoundClass = { readonly id: string; readonly name: string; readonly kind: ClassKind };

/** Classes, and groups: a group is a class of kind `group`. */
export function classRepository(database: Database) {
  return {
    classes(): (FoundClass & { readonly schoolYearId: string })[] {
      return database.all(
        'SELECT id, school_year_id AS schoolYearId, name, kind FROM school_class ORDER BY name',
      );
    },

    findClass(id: string): FoundClass | undefined {
      return database.all<FoundClass>('SELECT id, name, kind FROM school_class WHERE id = ?', [
        id,
      ])[0];
    },

    addClass(added: { id: string; schoolYearId: string; name: string; kind?: ClassKind }): void {
      database.run(
        'INSERT INTO school_class (id, school_year_id, name, kind) VALUES (?, ?, ?, ?)',
        [added.id, added.schoolYearId, added.name, added.kind ?? 'class'],
      );
    },

    renameClass(id: string, name: string): void {
      database.run('UPDATE school_class SET name = ? WHERE id = ?', [name, id]);
    },
  };
}
