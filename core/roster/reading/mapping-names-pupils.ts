import type { ColumnMapping } from './column-mapping';
import { NAME_FIELDS } from './column-names';

/** Whether a mapping says in which column a name of the pupils stands; without one nobody is read. */
export function mappingNamesPupils(mapping: ColumnMapping): boolean {
  return mapping.columns.some((field) => field !== null && NAME_FIELDS.includes(field));
}
