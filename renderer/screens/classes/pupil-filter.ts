import { nameInUse } from '../../../core/roster/enrolled-pupil';
import type { Pupil } from '../../../core/roster/pupil';

/**
 * Whether each typed word begins a part of the name, whatever its accents, capitals, hyphens and
 * apostrophes: « ndiaye » and « diaye » find N'DIAYE.
 */
export function answersTo(pupil: Pupil, typed: string): boolean {
  const name = plain(`${nameInUse(pupil)} ${pupil.lastName} ${pupil.firstName}`);
  const parts = [...name.split(/[^\p{L}\p{N}]+/u), ...joinedWords(name)];
  return joinedWords(plain(typed)).every((word) => parts.some((part) => part.startsWith(word)));
}

function joinedWords(text: string): readonly string[] {
  const words = text.split(/\s+/).map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''));
  return words.filter((word) => word !== '');
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
