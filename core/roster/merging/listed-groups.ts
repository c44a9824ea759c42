import { classKey } from '../name-key';
import type { KnownClass } from './known-year';
import type { ListTarget } from './list-target';
import type { ListedClass } from './listed-classes';
import type { ListedGroup } from './merge';

/**
 * The groups that the lines of a file name, in its order. A name that a class bears, in the file or
 * in the vault, is no group. Those that the vault has are chosen, others wait to be wanted.
 */
export function listedGroups(
  listed: readonly (ListedClass & { readonly target: ListTarget })[],
  classes: readonly KnownClass[],
): readonly ListedGroup[] {
  const taken = new Set(listed.map(({ target }) => classKey(target.name)));
  const kinds = new Map(classes.map(({ name, kind }) => [classKey(name), kind]));
  const groups = new Map<string, { name: string; pupils: number }>();
  for (const { lines } of listed) {
    for (const { groups: named } of lines) {
      for (const [key, name] of new Map(named.map((each) => [classKey(each), each]))) {
        if (key === '' || taken.has(key) || kinds.get(key) === 'class') continue;
        const group = groups.get(key) ?? { name, pupils: 0 };
        groups.set(key, { ...group, pupils: group.pupils + 1 });
      }
    }
  }
  return [...groups].map(([key, group]) => {
    const exists = kinds.has(key);
    return { ...group, exists, chosen: exists };
  });
}
