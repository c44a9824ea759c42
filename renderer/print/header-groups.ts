import type { Column } from '../../core/export/table';

/** Neighbours below one word of the upper line of headers; without `group`, one column of its own. */
export type HeaderGroup = {
  readonly group?: string;
  /** Place of its first column, from 0. */
  readonly first: number;
  readonly columns: readonly Column[];
};

/** The columns of a table, from the left, with the groups that their headers form. */
export function headerGroups(columns: readonly Column[]): readonly HeaderGroup[] {
  const groups: { group?: string; first: number; columns: Column[] }[] = [];
  for (const [first, column] of columns.entries()) {
    const last = groups.at(-1);
    if (column.group === undefined) groups.push({ first, columns: [column] });
    else if (last?.group === column.group) last.columns.push(column);
    else groups.push({ group: column.group, first, columns: [column] });
  }
  return groups;
}
