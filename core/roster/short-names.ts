import { nameInUse } from './enrolled-pupil';
import { nameKey } from './name-key';
import type { Pupil } from './pupil';

type Named = Pick<Pupil, 'lastName' | 'usageName' | 'firstName'>;

/**
 * « Léa M. » for each pupil, in their order: the first name and as many letters of the name in use
 * as tell it from the others of the list, « Léa Ma. » and « Léa Mo. ». Case and accents tell nobody
 * apart; who has the same whole name as another is numbered.
 */
export function shortNames(pupils: readonly Named[]): readonly string[] {
  const parts = pupils.map((pupil) => ({
    first: pupil.firstName.trim(),
    key: nameKey(pupil.firstName),
    letters: [...nameInUse(pupil).trim()],
  }));
  return parts.map((own, at) => {
    const others = parts.filter((other, place) => place !== at && other.key === own.key);
    const same = others.filter(({ letters }) => cut(letters) === cut(own.letters));
    const apart = others.filter((other) => !same.includes(other));
    const length = lettersNeeded(own.letters, apart);
    const name = [own.first, written(own.letters, same.length > 0 ? undefined : length)]
      .filter((part) => part !== '')
      .join(' ');
    if (same.length === 0) return name;
    const before = parts.slice(0, at).filter((other) => same.includes(other)).length;
    return `${name} (${before + 1})`;
  });
}

type Letters = readonly string[];

function lettersNeeded(own: Letters, others: readonly { readonly letters: Letters }[]): number {
  let length = 1;
  while (
    length < own.length &&
    others.some(({ letters }) => cut(letters, length) === cut(own, length))
  ) {
    length += 1;
  }
  return length;
}

/** The beginning of a name as it is compared. */
function cut(letters: Letters, length?: number): string {
  return nameKey(letters.slice(0, length).join(''));
}

function written(letters: Letters, length = letters.length): string {
  const begin = letters.slice(0, length).join('').trimEnd();
  const words = begin
    .toLocaleLowerCase('fr')
    .replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toLocaleUpperCase('fr'));
  return length < letters.length ? `${words}.` : words;
}
