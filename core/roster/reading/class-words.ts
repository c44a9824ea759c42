import { schoolLevel } from '../school-level';
import { foldHeader } from './column-names';

/** What lists write in the place of a level, in letters and digits alone. */
const LIKE_LEVELS: ReadonlySet<string> = new Set(['ulis', 'upe2a', 'segpa']);

/** No level is written longer: `Cours élémentaire 1`. */
const LONGEST_LEVEL = 24;

const PRIMARY = '(?:TPS|PS|MS|GS|CP|CE ?[12]|CM ?[12])';
const CLASS_NAMES: readonly RegExp[] = [
  // 4A, 6e2, 3ème B, 5-C, 601
  /^[3-6](?:e|è|ème|eme)?[ -]?(?:[A-Z]|\d)$/i,
  /^[3-6]0\d$/,
  // 2nde 3, 1re STMG, Tle A
  /^(?:2n?de|1[eè]?re)[ -]?[A-Z0-9]{1,5}$/i,
  /^T(?:le|erm)(?:[ -][A-Z0-9]{1,5}|\d{1,2})$/i,
  // CE1A, CP A, CE1-CE2, CM1/CM2
  /^C[EM] ?[12][A-Z]$/i,
  new RegExp(`^${PRIMARY}(?:[ -][A-Z]|(?:[ /+-]| et )+${PRIMARY})+$`, 'i'),
];

/** How levels and short names of classes begin; most cells are told apart by it. */
const BEGINNING =
  /^(?:[1-6]|tps|ps|ms|gs|c[pem]|toute|petite|moyenne|grande|cours|ulis|upe|segpa|sixi|cinqui|quatri|troisi|seconde|premi|t(?:le|erm))/i;

/** Whether a text is a level and nothing else (`CE1`, `6e`, `Grande section`). */
export function isLevel(text: string): boolean {
  if (!isShort(text)) return false;
  return schoolLevel(text) !== undefined || LIKE_LEVELS.has(foldHeader(text));
}

/** Whether a text can only be the short name of a class: `4A`, `601`, `CE1-CE2`; levels are not. */
export function isClassName(text: string): boolean {
  return isShort(text) && CLASS_NAMES.some((form) => form.test(text));
}

function isShort(text: string): boolean {
  return text.length <= LONGEST_LEVEL && BEGINNING.test(text);
}
