import { cleanText } from '../clean-text';
import type { RosterFormat } from '../roster-file';
import {
  COLUMN_NAMES,
  FOREIGN_COLUMNS,
  foldHeader,
  placesByField,
  type RosterField,
} from './column-names';

/** Which columns of a list say what, the surest first. */
export type RosterColumns = {
  readonly format: RosterFormat;
  /** As the file writes them, for the sentences. */
  readonly labels: readonly string[];
  readonly places: Readonly<Record<RosterField, readonly number[]>>;
};

const PUPIL_FIELDS: readonly RosterField[] = ['birthDate', 'sex', 'email', 'className', 'groups'];

/** The columns of a list of pupils, or undefined when this line of cells is not its header. */
export function recogniseColumns(cells: readonly string[]): RosterColumns | undefined {
  const headers = cells.map(foldHeader);
  if (isOfOtherPeople(headers)) return undefined;
  const found = placesOf(headers);
  const places = withNames(found, headers);
  if (!places) return undefined;
  const labels = cells.map((cell) => cleanText(cell).text);
  return { format: formatOf(cells, headers, found), labels, places };
}

function placesOf(headers: readonly string[]): RosterColumns['places'] {
  return placesByField((field) =>
    COLUMN_NAMES[field].flatMap((name) =>
      headers.flatMap((header, index) => (header === name ? [index] : [])),
    ),
  );
}

/** Names are in two columns or in one; `Nom` alone holds both (EDT) if the rest is about pupils. */
function withNames(
  found: RosterColumns['places'],
  headers: readonly string[],
): RosterColumns['places'] | undefined {
  const hasLastName = found.lastName.length > 0 || found.usageName.length > 0;
  const oneColumn = { lastName: [], firstName: [] };
  if (headers.includes('eleves')) return { ...found, ...oneColumn };
  if (hasLastName && found.firstName.length > 0) return { ...found, fullName: [] };
  if (found.fullName.length > 0) return { ...found, ...oneColumn };
  const aboutPupils = PUPIL_FIELDS.some((field) => found[field].length > 0);
  if (found.lastName.length > 0 && aboutPupils) {
    return { ...found, ...oneColumn, fullName: found.lastName };
  }
  return undefined;
}

/** Parents' lists name their own `Nom` beside that of the pupil (domain facts §1.3, 1.4). */
export function isOfOtherPeople(headers: readonly string[]): boolean {
  const ownAndPupils =
    headers.includes('nom') && (headers.includes('nomdeleleve') || headers.includes('nomeleve'));
  return ownAndPupils || headers.some((header) => FOREIGN_COLUMNS.includes(header));
}

/** Signatures of domain facts §1.0. */
function formatOf(
  cells: readonly string[],
  headers: readonly string[],
  found: RosterColumns['places'],
): RosterFormat {
  const starred = cells.filter((cell) => cell.trim().endsWith('*')).map(foldHeader);
  if (['prenom', 'nom', 'datedenaissance', 'classes'].every((name) => starred.includes(name))) {
    return 'edifice';
  }
  if (headers.includes('nomeleve') && headers.includes('prenomeleve')) return 'onde';
  const nameInOneColumn = headers.includes('eleve') || headers.includes('nom');
  const isPronote =
    headers.includes('eleves') ||
    (nameInOneColumn && headers.includes('neele') && found.firstName.length === 0);
  return isPronote ? 'pronote' : 'table';
}
