import type { Table } from './table';

/**
 * A table without the columns of words that say on every line what its title says already: on paper
 * the room is for the rest. A spreadsheet keeps them, for they are sorted and put together there.
 */
export function withoutRepeatedTitle(table: Table): Table {
  const columns = table.columns.filter(({ key, kind }) => {
    if (kind !== 'text') return true;
    const words = new Set(table.rows.map((row) => row[key] ?? ''));
    words.delete('');
    const [said] = words;
    return words.size !== 1 || !isSaid(String(said), table.title);
  });
  return columns.length === table.columns.length ? table : { ...table, columns };
}

/** Words and numbers stand for themselves: « 4A » is not said by « 4AB ». */
function isSaid(words: string, title: string): boolean {
  const at = title.indexOf(words);
  if (at < 0) return false;
  const [before, after] = [title[at - 1] ?? '', title[at + words.length] ?? ''];
  return !/[\p{L}\p{N}]/u.test(before + after);
}
