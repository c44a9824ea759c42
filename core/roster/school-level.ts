import { nameKey } from './name-key';

/** The levels of French schools in order; the code of education names no other. */
export const SCHOOL_LEVELS = [
  'TPS',
  'PS',
  'MS',
  'GS',
  'CP',
  'CE1',
  'CE2',
  'CM1',
  'CM2',
  '6e',
  '5e',
  '4e',
  '3e',
  '2de',
  '1re',
  'Tle',
] as const;
type SchoolLevel = (typeof SCHOOL_LEVELS)[number];

/** How lists write them besides, in letters and digits alone. */
const OTHER_WRITINGS: Readonly<Record<SchoolLevel, readonly string[]>> = {
  TPS: ['toutepetitesection'],
  PS: ['petitesection'],
  MS: ['moyennesection'],
  GS: ['grandesection'],
  CP: ['courspreparatoire'],
  CE1: ['courselementaire1'],
  CE2: ['courselementaire2'],
  CM1: ['coursmoyen1'],
  CM2: ['coursmoyen2'],
  '6e': ['6eme', 'sixieme'],
  '5e': ['5eme', 'cinquieme'],
  '4e': ['4eme', 'quatrieme'],
  '3e': ['3eme', 'troisieme'],
  '2de': ['2nde', 'seconde'],
  '1re': ['1ere', 'premiere'],
  Tle: ['terminale'],
};
const BY_WRITING: ReadonlyMap<string, SchoolLevel> = new Map(
  SCHOOL_LEVELS.flatMap((level) =>
    [level.toLowerCase(), ...OTHER_WRITINGS[level]].map((written) => [written, level] as const),
  ),
);

/** The last levels of their schools: who goes up from there goes to another school. */
const LAST_OF_SCHOOL: readonly SchoolLevel[] = ['GS', 'CM2', '3e', 'Tle'];

/** The level that a text names and nothing else (`CE1`, `6ÈME`, `Grande section`); else undefined. */
export function schoolLevel(text: string): SchoolLevel | undefined {
  return BY_WRITING.get(nameKey(text).replaceAll(' ', ''));
}

/** Each level once, the youngest first; what is no level comes after them, as it came. */
export function inSchoolOrder(levels: readonly string[]): readonly string[] {
  const placeOf = (level: string) => {
    const known = schoolLevel(level);
    return known === undefined ? SCHOOL_LEVELS.length : SCHOOL_LEVELS.indexOf(known);
  };
  return [...new Set(levels)].sort((a, b) => placeOf(a) - placeOf(b));
}

/** The level after one; undefined where the school ends, and after what is no level (ULIS). */
export function nextLevel(level: string): SchoolLevel | undefined {
  const known = schoolLevel(level);
  if (known === undefined || LAST_OF_SCHOOL.includes(known)) return undefined;
  return SCHOOL_LEVELS[SCHOOL_LEVELS.indexOf(known) + 1];
}

/** Whether the school ends with a level; of what is no level nobody knows. */
export function isLastOfSchool(level: string): boolean {
  const known = schoolLevel(level);
  return known !== undefined && LAST_OF_SCHOOL.includes(known);
}
