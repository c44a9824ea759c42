import { isAdultWord, isAnybodyWord, isDeviceWord } from './matching/role-words';
import { readWritten } from './matching/written-name';

/**
 * Whether a written name says of nobody in particular who is there: a bare device (« iPhone »,
 * « Galaxy A12 »), « Invité », « Maman », a class, a number, nothing. It is not learned as somebody's name:
 * next time somebody else may go by it. What is made of signs only (« 🦄 ») may be a name.
 */
export function isNameless(name: string): boolean {
  const words = readWritten(name).flatMap((part) => part.words.map(({ text }) => text));
  if (words.length === 0) return /^[\p{L}\p{N}\p{P}\s+]*$/u.test(name);
  const says = (word: string) => isAnybodyWord(word) || isDeviceWord(word) || isAdultWord(word);
  const isDevice = words.some(isDeviceWord);
  return words.every((word) => {
    const bare = word.replace(/\p{N}+$/u, '');
    return says(word) || says(bare) || (isDevice && (/\p{N}/u.test(word) || word.length === 1));
  });
}
