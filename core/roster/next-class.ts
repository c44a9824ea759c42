import type { ClassKind } from './school-class';
import { isLastOfSchool, nextLevel, SCHOOL_LEVELS } from './school-level';
import type { ClassTask } from './school-years';

const LEVEL = `(?:${SCHOOL_LEVELS.slice(0, SCHOOL_LEVELS.indexOf('6e')).join('|')})`;
/** One level of primary school or several (`CE1-CE2`), as words of the name. */
const PRIMARY = new RegExp(
  `(?<![\\p{L}\\p{N}])${LEVEL}(?:[\\s/+&-]+${LEVEL})*(?![\\p{L}\\p{N}])`,
  'iu',
);
/** `4A`, `4eA`, `6ème 2`, `6°3`, `2nde 5`, `1re G2`: a level in front, whatever follows. */
const SECONDARY = /^([1-6])\s*(?:(i?[eè]re|nde|de|re|i?[eè]me|e|°)(?=$|[^\p{Ll}]))?/iu;

/**
 * A class a level up: `4A` becomes `3A`, `CE1-CE2` becomes `CE2-CM1`; undefined where its pupils
 * leave the school, or where neither name nor levels say a level. What is no level (ULIS) stays.
 */
export function promotedClass(known: {
  readonly name: string;
  readonly levels: readonly string[];
}): Pick<ClassTask, 'name' | 'levels'> | undefined {
  const name = promotedName(known.name);
  const staying = known.levels.filter((level) => !isLastOfSchool(level));
  if (known.levels.length > 0 && staying.length === 0) return undefined;
  if (name === undefined && staying.every((level) => nextLevel(level) === undefined)) {
    return undefined;
  }
  return { name: name ?? known.name, levels: staying.map((level) => nextLevel(level) ?? level) };
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
