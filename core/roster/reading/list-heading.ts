import { cleanText } from '../clean-text';
import { isClassName, isLevel } from './class-words';
import { NAME_FIELDS, ROSTER_FIELDS } from './column-names';
import type { RosterColumns } from './recognise-columns';

/** A line between pupils that says the class or the level of those below it. */
export type ListHeading = { readonly className?: string; readonly level?: string };

const COUNT = / ?[(:–-]? ?\d{1,3} (?:élèves?|inscrits?)\)?$/i;
const LABEL = /^(classe|division|niveau) ?: ?/i;
const LABEL_ALONE = /^(?:classe|division|niveau) ?:?$/i;
/** ONDE's free labels: « Classe de M Machin ». */
const FREE_LABEL = /^classe d(?:e |['’])\p{L}/iu;

/**
 * The heading that a line is: one cell alone, or two where the first is « Classe » or « Niveau »,
 * which says `CE1`, `4A`, « Niveau : CE1 (12 élèves) », « Classe de M Machin ». Without columns, a
 * title above the list.
 */
export function readHeading(
  cells: readonly string[],
  columns?: RosterColumns,
): ListHeading | undefined {
  const filled = firstThree(cells);
  const [at = -1, second] = filled;
  const first = cleanText(cells[at] ?? '').text;
  if (filled.length === 2 && LABEL_ALONE.test(first)) {
    return headingOf(`${first.replace(/ ?:$/, '')} : ${cleanText(cells[second ?? -1] ?? '').text}`);
  }
  if (filled.length !== 1 || (columns && saysElse(at, columns))) return undefined;
  return headingOf(first);
}

/** The places of the first filled cells: with a third one, the line is no heading. */
function firstThree(cells: readonly string[]): readonly number[] {
  const places: number[] = [];
  for (let place = 0; place < cells.length && places.length < 3; place += 1) {
    if ((cells[place] ?? '').trim() !== '') places.push(place);
  }
  return places;
}

/** A lone cell under `Classe` or `Né(e) le` is a line whose name is missing. */
function saysElse(place: number, columns: RosterColumns): boolean {
  return ROSTER_FIELDS.some(
    (field) => !NAME_FIELDS.includes(field) && columns.places[field].includes(place),
  );
}

function headingOf(text: string): ListHeading | undefined {
  const counted = text.replace(COUNT, '');
  const label = LABEL.exec(counted);
  const name = counted.slice(label?.[0].length ?? 0).trim();
  const kind = label?.[1]?.toLowerCase();
  if (name === '') return undefined;
  if (kind === 'niveau' || (!label && isLevel(name))) return { level: name };
  if (label || isClassName(name) || FREE_LABEL.test(name)) return { className: name };
  return undefined;
}
