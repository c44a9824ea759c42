import { classKey, nameKey } from '../roster/name-key';
import type { CalendarAudience, CalendarLesson } from './calendar-file';

/** A class or a group that a lesson may be for. */
type KnownClass = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'class' | 'group';
};

/** The audiences of lessons by name, in order of their first lesson, with how many they have. */
export function audiencesOf(
  lessons: readonly CalendarLesson[],
): readonly { readonly audience: CalendarAudience; readonly lessons: number }[] {
  const counts = new Map<string, { audience: CalendarAudience; lessons: number }>();
  for (const { audience } of lessons) {
    const known = counts.get(audience.name);
    if (known === undefined) counts.set(audience.name, { audience, lessons: 1 });
    else known.lessons += 1;
  }
  return [...counts.values()];
}

/**
 * The class or group whose name an audience is another writing of (`4 D`, `4D`, `4°D`, `4EME D`);
 * undefined when none is, or several are.
 */
export function guessClass<C extends KnownClass>(
  audience: CalendarAudience,
  classes: readonly C[],
): C | undefined {
  const alike = classes.filter(({ name }) => spokenName(name) === spokenName(audience.name));
  const same = alike.filter(({ name }) => classKey(name) === classKey(audience.name));
  const ofKind = (same.length > 0 ? same : alike).filter(({ kind }) => kind === audience.kind);
  const candidates = [ofKind, same, alike].find(({ length }) => length > 0) ?? [];
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** The name of a class without what follows the number of its level: `4°`, `4e`, `4ème`, `2nde`. */
function spokenName(name: string): string {
  return nameKey(name)
    .replace(/^(\d{1,2}) ?(?:eme|ere|er|nde|e(?=[a-z0-9]$| \w)) ?/, '$1')
    .replaceAll(' ', '');
}
