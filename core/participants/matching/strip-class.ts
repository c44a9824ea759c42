/** Where no letter and no digit stands before, or after. */
const BEFORE = String.raw`(?<![\p{L}\p{N}])`;
const AFTER = String.raw`(?![\p{L}\p{N}])`;
const TRACKS = 'G|S|ES|L|STMG|STI2D|ST2S|STL|PRO';
const ORDINAL = String.raw`(?:\s?(?:[eè]me|[eè]re|nde|nd|de|re|[eè°]))*`;

/**
 * How classes are called in French schools: `4A`, `4eA`, `4ème 2`, `6°B`, `CM2`, `CE1 B`, `2nde 3`,
 * `1ère S2`, `1G3`, `TG2`, `T2`, `Terminale 4`. Without a digit only words that are no names.
 */
const CLASS_NAMES = [
  String.raw`[3-6]${ORDINAL}[\s-]?(?:[A-Z]|SEGPA|ULIS)?\s?-?\d{0,2}`,
  String.raw`[12]${ORDINAL}[\s-]?(?:${TRACKS}|GT|[A-Z])?\s?-?\d{0,2}`,
  String.raw`T(?:le|erm)?[\s-]?(?:${TRACKS})?\s?-?\d{1,2}`,
  `T(?:G|STMG|STI2D|ST2S|STL|PRO|le|erm)`,
  String.raw`(?:sixi[eè]me|cinqui[eè]me|quatri[eè]me|troisi[eè]me|seconde|premi[eè]re|terminale)\s?(?:${TRACKS}|[A-H])?\s?\d{0,2}`,
  String.raw`(?:CP|C[EM]\s?[12])(?:\s?-?[A-D])?`,
  String.raw`(?:gr|gp|groupe|group|classe|class)\s?\.?\s?\d{1,2}`,
];
const CLASS_NAME = new RegExp(`${BEFORE}(?:${CLASS_NAMES.join('|')})${AFTER}`, 'giu');

/** A written name without what looks like the name of a class. */
export function stripClass(written: string): string {
  return written.replace(CLASS_NAME, ' ');
}
