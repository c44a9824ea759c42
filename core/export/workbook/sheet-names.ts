import { cleanText } from '../cell-value';

const LONGEST = 31;

/**
 * Legal and unique names for the sheets of one file, one for each title, in order (rules of Excel,
 * the strictest): 1 to 31 UTF-16 units, none of `[ ] : * ? / \`, no apostrophe at either end, not
 * the reserved "History", no two that differ by case only. A title with nothing left of it gives
 * the number of its sheet.
 */
export function sheetNames(titles: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (const [index, title] of titles.entries()) {
    const wanted = legalName(title) || String(index + 1);
    let name = wanted;
    for (let copy = 2; names.some((other) => sameName(other, name)); copy += 1) {
      const suffix = ` (${copy})`;
      name = shorten(wanted, LONGEST - suffix.length) + suffix;
    }
    names.push(name);
  }
  return names;
}

function legalName(title: string): string {
  const plain = cleanText(title)
    .replace(/[[\]:*?/\\]/g, '-')
    .replace(/\s+/g, ' ');
  const name = trimName(shorten(trimName(plain), LONGEST));
  return sameName(name, 'History') ? `${name}_` : name;
}

function trimName(name: string): string {
  return name.replace(/^[\s']+|[\s']+$/g, '');
}

// Never cuts a surrogate pair in two.
function shorten(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
