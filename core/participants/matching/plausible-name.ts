import { FAMILY_NAMES } from './family-names';
import { FIRST_NAMES } from './first-names';

/** Groups of three letters of the names borne in France, their beginning and end marked. */
const GROUPS: ReadonlySet<string> = new Set(
  [...FIRST_NAMES, ...FAMILY_NAMES].flatMap((name) => groupsOf(name)),
);

function groupsOf(name: string): readonly string[] {
  const marked = `^${name}$`;
  return Array.from({ length: marked.length - 2 }, (_, at) => marked.slice(at, at + 3));
}

/**
 * Whether a folded word is made as names are: somebody may well be called so (Paget, Granier), though
 * no list has him. Slips seldom are (Marchadn, Bernqrd).
 */
export function isPlausibleName(word: string): boolean {
  return groupsOf(word).every((group) => GROUPS.has(group));
}
