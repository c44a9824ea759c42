import type { RosterFile } from '../roster-file';
import { earlierPupil, membersOf } from './class-members';
import { gatherWorks, listedAtHome, type TargetedClass } from './class-work';
import { compareWorks } from './compare-works';
import { findExactNames } from './exact-names';
import { goneLines } from './gone-lines';
import type { KnownYear } from './known-year';
import type { LineOutcome } from './line-outcome';
import { listTarget } from './list-target';
import { type ComparedLine, listedClasses } from './listed-classes';
import { listedGroups } from './listed-groups';
import { isGroupLike, withoutMoves } from './looks-like-group';
import type { ClassMerge, ListedCorrection, ListedGroup, ListedLine, MergeTarget } from './merge';

/** What a file would do to the classes of a year. */
export type ComparedList = {
  /** In the order of the file; pupils without a class are under source null. */
  readonly classes: readonly ClassMerge[];
  readonly groups: readonly ListedGroup[];
};

/** A file with more classes is a whole school's: only the teacher's own are proposed. */
const MOST_CHOSEN = 8;

/**
 * Compares a list with the vault; nothing is written. Every line of the file is in exactly one
 * class of the answer. `targets` give another name or kind to classes of the file; those that are
 * not named go as the file says. A class of the file joins the class of the year of the same name
 * (`classKey`) and kind, an archived one too; several classes of the file may join one. Lines of a
 * class without a name are compared with nobody.
 */
export function compareFile(
  file: Pick<RosterFile, 'pupils'>,
  known: KnownYear,
  wanted: {
    readonly targets: readonly MergeTarget[];
    readonly corrections: readonly ListedCorrection[];
  },
): ComparedList {
  const { pupils, ofClass } = membersOf(known.classes, known.today);
  const listed = listedClasses(file.pupils, { ...wanted, today: known.today }).map((each) => ({
    ...each,
    target: listTarget(each, known.classes, wanted.targets),
  }));
  const works = gatherWorks(listed, ofClass);
  const year = {
    find: findExactNames([...pupils.values()], (pupil) => pupil),
    findEarlier: findExactNames(known.earlier.map(earlierPupil), (pupil) => pupil),
    listedAtHome: listedAtHome([...works.values()]),
    claimed: new Set<string>(),
  };
  const outcomes = compareWorks([...works.values()], year);
  const groupLike = findGroupLike(listed, outcomes);
  const moved = movedPupils(outcomes);
  const gone = new Map<string, ReturnType<typeof goneLines>>();
  for (const [key, work] of works) gone.set(key, goneLines(work, outcomes, moved, known.today));
  const classes = listed.map((each): ClassMerge => {
    const { source, lines, target } = each;
    const left = gone.get(target.key);
    // Of several classes that go into one, the first tells who is gone.
    gone.delete(target.key);
    return {
      source,
      name: target.name,
      kind: target.kind,
      chosen: listed.length <= MOST_CHOSEN || target.known !== undefined,
      lines: lines.map((line) => listedLine(line, outcomes.get(line))),
      gone: left?.lines ?? [],
      isPartial: left?.isPartial ?? false,
      looksLikeGroup: groupLike.has(each),
      ...(target.known && { classId: target.known.id }),
    };
  });
  return { classes, groups: listedGroups(listed, { ...known, ofClass }, outcomes) };
}

/** Finds the classes that look like groups; for these nobody is proposed to leave their class. */
function findGroupLike(
  listed: readonly TargetedClass[],
  outcomes: Map<ComparedLine, LineOutcome>,
): ReadonlySet<TargetedClass> {
  const groupLike = new Set<TargetedClass>();
  for (const each of listed) {
    if (each.target.kind === 'group' || !isGroupLike(each.lines, outcomes)) continue;
    groupLike.add(each);
    for (const line of each.lines) {
      const outcome = outcomes.get(line);
      if (outcome) outcomes.set(line, withoutMoves(outcome));
    }
  }
  return groupLike;
}

/** Who is taken out of another class by a line, and out of which. */
function movedPupils(outcomes: ReadonlyMap<ComparedLine, LineOutcome>): ReadonlySet<string> {
  const moved = new Set<string>();
  for (const { proposed } of outcomes.values()) {
    if (proposed.kind === 'match' && proposed.leavesOther) moved.add(proposed.pupilId);
  }
  return moved;
}

function listedLine({ row, listed }: ComparedLine, outcome: LineOutcome | undefined): ListedLine {
  if (outcome === undefined) throw new Error('every line was compared');
  return { row, listed, ...outcome };
}
