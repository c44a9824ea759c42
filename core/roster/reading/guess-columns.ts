import { type CellKind, cellKind } from './cell-kind';
import type { RosterField } from './column-names';
import type { LeftOutReason } from './left-out';
import { splitName } from './split-name';

/** What most cells of a column are; `capitals` and `name` are single names, `full-name` both. */
export type ColumnKind = CellKind | 'full-name' | 'capitals' | 'name';

/** The share of the filled cells that must be of one kind. */
const MOST = 0.6;
/** Fewer different names than that in a column of several: a class or a teacher, said for each. */
const DISTINCT = 0.3;
const NAME = /^[\p{L}\p{M}][\p{L}\p{M} '’.()-]{0,60}$/u;

/** The kind of a column's cleaned cells, or undefined when no kind prevails. */
export function columnKind(cells: readonly string[]): ColumnKind | undefined {
  const filled = cells.filter((cell) => cell !== '');
  const counts = new Map<ColumnKind, number>();
  for (const cell of filled) {
    const kind = kindOf(cell);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  if (!most || most[1] < filled.length * MOST) return undefined;
  const repeats = filled.length > 4 && new Set(filled).size < filled.length * DISTINCT;
  return repeats && isNameKind(most[0]) ? 'text' : most[0];
}

/** Whether a column of this kind may hold names of people. */
export function isNameKind(kind: ColumnKind | undefined): boolean {
  return kind === 'full-name' || kind === 'capitals' || kind === 'name';
}

function kindOf(cell: string): ColumnKind {
  const kind = cellKind(cell);
  // A single letter is a sex in its column; « Li M » is not one.
  if (kind !== 'text' || !NAME.test(cell)) return kind;
  if (splitName(cell).certain) return 'full-name';
  return cell.length > 1 && cell === cell.toUpperCase() && cell !== cell.toLowerCase()
    ? 'capitals'
    : 'name';
}

const FIELDS: Readonly<Partial<Record<ColumnKind, RosterField>>> = {
  date: 'birthDate',
  email: 'email',
  sex: 'sex',
  class: 'className',
  level: 'level',
  'full-name': 'fullName',
  capitals: 'lastName',
};

/**
 * The fields of columns whose names say nothing, by their kinds: the first date is the birth date,
 * a name in capitals the last name, the other name the first name. Each field once; fields that
 * are known already are not given again.
 */
export function guessColumns(
  known: readonly (RosterField | null)[],
  kinds: readonly (ColumnKind | undefined)[],
): readonly (RosterField | null)[] {
  const guesses = [...known];
  const has = (...fields: readonly RosterField[]) => fields.some((f) => guesses.includes(f));
  const give = (place: number | undefined, field: RosterField) => {
    if (place !== undefined && place >= 0 && !has(field)) guesses[place] = field;
  };
  const free = (kind: ColumnKind) =>
    kinds.flatMap((found, place) => (found === kind && guesses[place] === null ? [place] : []));
  for (const [kind, field] of Object.entries(FIELDS) as [ColumnKind, RosterField][]) {
    const isName = field === 'fullName' || field === 'lastName';
    if (!isName || !has('fullName', 'lastName')) give(free(kind)[0], field);
  }
  const lastName = guesses.indexOf('lastName');
  const alone = kinds[lastName] === 'full-name' && !has('firstName');
  if (alone) guesses[lastName] = 'fullName';
  const names = free('name');
  if (!has('fullName', 'lastName')) {
    give(names[0], names.length > 1 ? 'lastName' : 'fullName');
    give(names[1], 'firstName');
  } else if (!has('fullName')) {
    give(names.find((place) => place > lastName) ?? names[0] ?? free('capitals')[0], 'firstName');
  }
  return guesses;
}

/** Columns that are never kept and that their cells betray, whatever their name. */
export function reasonByKind(kind: ColumnKind | undefined): LeftOutReason | undefined {
  return kind === 'national-id' || kind === 'phone' ? kind : undefined;
}
