import type { ClassKind } from './school-class';
import type { ClassTask } from './school-years';

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

/** The last levels of their schools: who goes up from there goes to another school. */
const LAST_OF_SCHOOL: readonly string[] = ['GS', 'CM2', '3e', 'Tle'];

/** One level or several (`CE1-CE2`), as words of the name. */
const PRIMARY =
  /(?<![\p{L}\p{N}])(?:TPS|PS|MS|GS|CP|CE1|CE2|CM1|CM2)(?:[\s/+&-]+(?:PS|MS|GS|CP|CE1|CE2|CM1|CM2))*(?![\p{L}\p{N}])/iu;
/** `4A`, `4eA`, `6ème 2`, `6°3`, `2nde 5`, `1re G2`: a level in front, whatever follows. */
const SECONDARY = /^([1-6])\s*(?:(i?[eè]re|nde|de|re|i?[eè]me|e|°)(?=$|[^\p{Ll}]))?/iu;

/** The level after one, in the spelling of `SCHOOL_LEVELS`; undefined where the school ends. */
export function nextLevel(level: string): string | undefined {
  const at = SCHOOL_LEVELS.findIndex((known) => known.toLowerCase() === level.trim().toLowerCase());
  const known = SCHOOL_LEVELS[at];
  if (known === undefined || LAST_OF_SCHOOL.includes(known)) return undefined;
  return SCHOOL_LEVELS[at + 1];
}

/**
 * A class a level up: `4A` becomes `3A`, `CE1-CE2` becomes `CE2-CM1`; undefined where its pupils
 * leave the school, or where neither name nor levels say a level.
 */
export function promotedClass(known: {
  readonly name: string;
  readonly levels: readonly string[];
}): Pick<ClassTask, 'name' | 'levels'> | undefined {
  const name = promotedName(known.name);
  const levels = known.levels.map((level) => nextLevel(level));
  if (levels.length > 0 && levels.every((level) => level === undefined)) return undefined;
  if (name === undefined && levels.length === 0) return undefined;
  return {
    name: name ?? known.name,
    levels: levels.filter((level) => level !== undefined),
  };
}

/**
 * What is proposed for a class of last year: the same class without its pupils, since most teachers
 * get new ones; a group is left, it is made anew from the new classes.
 */
export function proposedTask(known: {
  readonly name: string;
  readonly kind: ClassKind;
  readonly levels: readonly string[];
}): ClassTask {
  const { name, levels } = known;
  return { way: known.kind === 'group' ? 'leave' : 'empty', name, levels };
}

function promotedName(name: string): string | undefined {
  const primary = PRIMARY.exec(name)?.[0];
  if (primary !== undefined) {
    const next = primary.split(/[\s/+&-]+/).flatMap((level) => nextLevel(level) ?? []);
    const separator = /[\s/+&-]+/.exec(primary)?.[0] ?? '';
    return next.length === 0 ? undefined : name.replace(PRIMARY, next.join(separator));
  }
  const [found = '', digit = '', ending = ''] = SECONDARY.exec(name) ?? [];
  if (found === '' || digit === '3') return undefined;
  const rest = name.slice(found.length);
  if (digit === '1') return `T${ending === '' ? '' : 'le'}${rest}`;
  if (digit === '2') return `1${ending === '' ? '' : 're'}${rest}`;
  return `${Number(digit) - 1}${found.slice(1)}${rest}`;
}
