import type { Member, YearPupil } from './class-members';
import type { FindNamed } from './exact-names';
import type { ListTarget } from './list-target';
import type { ComparedLine, ListedClass } from './listed-classes';
import { type ExactMatch, matchExact } from './match-exact';

/** All lines of a file that go into one class, and the class as the vault has it. */
export type ClassWork = {
  readonly target: ListTarget;
  readonly lines: readonly ComparedLine[];
  readonly members: readonly Member[];
  readonly exact: ReadonlyMap<ComparedLine, ExactMatch>;
};

/** A class of the file, and where it goes. */
export type TargetedClass = ListedClass & { readonly target: ListTarget };

/** What is known beyond the class. */
export type YearContext = {
  readonly find: FindNamed<YearPupil>;
  /** Pupils of the years before. */
  readonly findEarlier: FindNamed<YearPupil>;
  /** Pupils whom the file names exactly in the class that they are in. */
  readonly listedAtHome: ReadonlySet<string>;
  /** Pupils who are taken for a line of a class other than theirs; grows while lines are compared. */
  readonly claimed: Set<string>;
};

/** By the key of the target. Several classes of the file may go into one. */
export function gatherWorks(
  listed: readonly TargetedClass[],
  ofClass: ReadonlyMap<string, readonly Member[]>,
): ReadonlyMap<string, ClassWork> {
  const gathered = new Map<string, { target: ListTarget; lines: ComparedLine[] }>();
  for (const { target, lines } of listed) {
    const before = gathered.get(target.key);
    if (before === undefined) gathered.set(target.key, { target, lines: [...lines] });
    else before.lines.push(...lines);
  }
  const works = new Map<string, ClassWork>();
  for (const [key, { target, lines }] of gathered) {
    const members = target.known && ofClass.get(target.known.id);
    works.set(key, {
      target,
      lines,
      members: members ?? [],
      exact: matchExact(lines, members ?? []),
    });
  }
  return works;
}

/** Pupils whom the file names exactly in the class that they are in. */
export function listedAtHome(works: readonly ClassWork[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { target, exact } of works) {
    for (const { member } of exact.values()) {
      const { id, home } = member.pupil;
      if (home !== undefined && home.classId === target.known?.id) ids.add(id);
    }
  }
  return ids;
}
