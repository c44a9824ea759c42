import { failure, type Result, success } from '../../shared/result';
import { classKey } from '../name-key';
import type { RosterFile } from '../roster-file';
import { inSchoolOrder } from '../school-level';
import { type ActWriter, createActWriter } from './act-writer';
import { type ComparedList, compareFile } from './compare-list';
import { writeGroups } from './group-acts';
import type { KnownYear } from './known-year';
import { type LineContext, type WrittenTarget, writeGone, writeLine } from './line-acts';
import { sourceKey } from './listed-classes';
import { memoryActs } from './memory-acts';
import type { ClassMerge, DecidedTarget, ListedCorrection } from './merge';
import { createNewcomers } from './newcomers';
import type { RosterAct } from './roster-act';
import { settledRows } from './settled-rows';
import { stayKey } from './standing-facts';

type Refusal = 'decision-outdated' | 'class-name-missing' | 'name-taken';

/**
 * The acts that import the classes named in `decided.targets`, in the order in which they are to be
 * applied: lines and gone pupils that are not named go as proposed. The list is compared anew with
 * `known`: `decision-outdated` when a decision names a line, a candidate, a pupil or a day that does
 * not stand (any more); `class-name-missing` for a target without a name; `name-taken` when a class
 * bears the name of a wanted group, or the other way round. A pupil whose line is decided otherwise
 * than proposed stays, unless a decision about the gone ones names them.
 */
export function mergeActs(
  file: Pick<RosterFile, 'pupils'>,
  known: KnownYear,
  decided: {
    readonly targets: readonly DecidedTarget[];
    /** Names of the groups of the file that are wanted. */
    readonly groups: readonly string[];
    readonly corrections: readonly ListedCorrection[];
  },
  given: {
    readonly newId: () => string;
    readonly schoolYearId: string;
    /** Whether a register of the class names the pupil in a lesson of today. */
    readonly isCalledToday: (pupilId: string, classId: string) => boolean;
  },
): Result<readonly RosterAct[], Refusal> {
  const compared = compareFile(file, known, decided);
  const chosen = pairTargets(compared, decided.targets);
  if (chosen === undefined) return failure('decision-outdated');
  const refusal = checkNames(chosen, known, decided.groups) ?? checkLines(chosen);
  if (refusal !== undefined) return failure(refusal);

  const writer = createActWriter(known, given);
  const written = chosen.map((each) => openTarget(writer, each));
  const pupilOfRow = writeLines(writer, written, { known, isCalledToday: given.isCalledToday });
  for (const target of written) {
    if (!writeGone(writer, target, known)) return failure('decision-outdated');
  }
  const settled = settledRows(written, pupilOfRow);
  if (!writeGroups(writer, compared.groups, decided.groups, { file, known, settled })) {
    return failure('decision-outdated');
  }
  const acts = writer.acts();
  return success([...acts, ...memoryActs(file, known, { ...decided, acts, settled })]);
}

function writeLines(
  writer: ActWriter,
  targets: readonly WrittenTarget[],
  given: Pick<LineContext, 'known' | 'isCalledToday'>,
): ReadonlyMap<number, string> {
  const newcomers = createNewcomers<string>();
  const context = {
    ...given,
    matched: matchedIn(targets),
    latest: latestLeavings(targets),
    newcomers,
  };
  const pupilOfRow = new Map<number, string>();
  for (const target of targets) {
    for (const line of target.lines) {
      const pupilId = writeLine(writer, target, line, context);
      if (pupilId !== undefined) pupilOfRow.set(line.line.row, pupilId);
    }
  }
  return pupilOfRow;
}

type Chosen = { readonly merge: ClassMerge; readonly decided: DecidedTarget };

function pairTargets(
  compared: ComparedList,
  targets: readonly DecidedTarget[],
): readonly Chosen[] | undefined {
  const merges = new Map(compared.classes.map((merge) => [sourceKey(merge.source), merge]));
  const chosen = targets.flatMap((decided) => {
    const key = sourceKey(decided.source);
    const merge = merges.get(key);
    merges.delete(key);
    return merge === undefined ? [] : [{ merge, decided }];
  });
  return chosen.length === targets.length ? chosen : undefined;
}

function checkNames(
  chosen: readonly Chosen[],
  known: KnownYear,
  groups: readonly string[],
): Refusal | undefined {
  const kinds = new Map(known.classes.map(({ name, kind }) => [classKey(name), kind]));
  for (const { merge } of chosen) {
    if (merge.name === '') return 'class-name-missing';
    const key = classKey(merge.name);
    if (kinds.has(key) && kinds.get(key) !== merge.kind) return 'name-taken';
    kinds.set(key, merge.kind);
  }
  const targets = new Set(chosen.map(({ merge }) => classKey(merge.name)));
  return groups.some((name) => targets.has(classKey(name)) || kinds.get(classKey(name)) === 'class')
    ? 'name-taken'
    : undefined;
}

/** Decisions name lines of their class, and candidates of their line. */
function checkLines(chosen: readonly Chosen[]): Refusal | undefined {
  for (const { merge, decided } of chosen) {
    const lines = new Map(merge.lines.map((line) => [line.row, line]));
    for (const { row, decision } of decided.lines) {
      const candidates = lines.get(row)?.candidates;
      if (candidates === undefined) return 'decision-outdated';
      if (decision.kind !== 'match') continue;
      if (!candidates.some(({ pupilId }) => pupilId === decision.pupilId)) {
        return 'decision-outdated';
      }
    }
  }
  return undefined;
}

function openTarget(writer: ActWriter, { merge, decided }: Chosen): WrittenTarget {
  const decisions = new Map(decided.lines.map(({ row, decision }) => [row, decision]));
  const lines = merge.lines.map((line) => ({
    line,
    decision: decisions.get(line.row) ?? line.proposed,
    isDecided: decisions.has(line.row),
  }));
  const kept = lines.filter(({ decision }) => decision.kind !== 'leave-out');
  const levels = inSchoolOrder(kept.flatMap(({ line }) => line.listed.level ?? []));
  return { merge, lines, gone: decided.gone, ...writer.openClass(merge, levels) };
}

/** Pupils whom the list names in a class, by class: they do not leave it for another one. */
function matchedIn(targets: readonly WrittenTarget[]): ReadonlyMap<string, ReadonlySet<string>> {
  const matched = new Map<string, Set<string>>();
  for (const { classId, lines } of targets) {
    const ids = matched.get(classId) ?? new Set();
    matched.set(classId, ids);
    for (const { decision } of lines) if (decision.kind === 'match') ids.add(decision.pupilId);
  }
  return matched;
}

function latestLeavings(targets: readonly WrittenTarget[]): ReadonlyMap<string, string | null> {
  const latest = new Map<string, string | null>();
  for (const { classId, lines } of targets) {
    for (const { line, decision } of lines) {
      if (decision.kind !== 'match') continue;
      const key = stayKey(classId, decision.pupilId);
      const { leftOn = null } = line.listed;
      const before = latest.get(key);
      const isLater = leftOn === null || before === undefined || (before ?? leftOn) < leftOn;
      if (isLater) latest.set(key, leftOn);
    }
  }
  return latest;
}
