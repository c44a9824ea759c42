import { classKey } from '../name-key';
import type { Member } from './class-members';
import type { KnownClass } from './known-year';
import type { LineOutcome } from './line-outcome';
import { findKnownClass, type ListTarget } from './list-target';
import type { ComparedLine, ListedClass } from './listed-classes';
import type { ListedGroup } from './merge';

/**
 * The groups that the lines of a file name, in its order. A name that a class bears, in the file or
 * in the vault, is no group. Those that the vault has are chosen, others wait to be wanted.
 */
export function listedGroups(
  listed: readonly (ListedClass & { readonly target: ListTarget })[],
  known: {
    readonly classes: readonly KnownClass[];
    readonly ofClass: ReadonlyMap<string, readonly Member[]>;
  },
  outcomes: ReadonlyMap<ComparedLine, LineOutcome>,
): readonly ListedGroup[] {
  const taken = new Set(listed.map(({ target }) => classKey(target.name)));
  const kinds = new Map(known.classes.map(({ name, kind }) => [classKey(name), kind]));
  const groups = new Map<string, { readonly name: string; readonly lines: ComparedLine[] }>();
  for (const { lines } of listed) {
    for (const line of lines) {
      for (const [key, name] of new Map(line.groups.map((each) => [classKey(each), each]))) {
        if (key === '' || taken.has(key) || kinds.get(key) === 'class') continue;
        const group = groups.get(key);
        if (group === undefined) groups.set(key, { name, lines: [line] });
        else group.lines.push(line);
      }
    }
  }
  return [...groups].map(([key, { name, lines }]) => {
    const exists = kinds.has(key);
    const group = exists ? findKnownClass(known.classes, name, 'group') : undefined;
    const members = group === undefined ? [] : (known.ofClass.get(group.id) ?? []);
    const present = new Set(members.flatMap((each) => (each.isPresent ? each.pupil.id : [])));
    const entering = lines.flatMap((line) =>
      enters(line, outcomes.get(line), present) ? line.row : [],
    );
    return { name, pupils: lines.length, exists, entering, chosen: exists };
  });
}

function enters(
  line: ComparedLine,
  outcome: LineOutcome | undefined,
  present: ReadonlySet<string>,
): boolean {
  if (outcome === undefined || line.hasLeft) return false;
  const { proposed, doubt, candidates } = outcome;
  // The line of a pupil who is listed twice still says a group of theirs.
  if (doubt === 'listed-twice') return !present.has(candidates[0]?.pupilId ?? '');
  if (proposed.kind === 'match') return !present.has(proposed.pupilId);
  return proposed.kind === 'add';
}
