import type { ColumnMapping } from '../../../core/roster/reading/column-mapping';
import type { Database } from '../database';

export function columnMappingRepository(database: Database) {
  return {
    columnMapping(signature: string): ColumnMapping | undefined {
      const [row] = database.all<{ mapping: string }>(
        'SELECT mapping FROM column_mapping WHERE signature = ?',
        [signature],
      );
      return row && (JSON.parse(row.mapping) as ColumnMapping);
    },

    putColumnMapping(mapping: ColumnMapping): void {
      database.run(
        `INSERT INTO column_mapping (signature, mapping) VALUES (?, ?)
         ON CONFLICT (signature) DO UPDATE SET mapping = excluded.mapping`,
        [mapping.signature, JSON.stringify(mapping)],
      );
    },
  };
}
