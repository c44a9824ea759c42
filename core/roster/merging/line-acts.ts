import { assertNever } from '../../shared/assert-never';
import type { PupilFacts } from '../pupil';
import type { RosterPupil } from '../roster-file';
import type { ActWriter, OpenedClass } from './act-writer';
import type { KnownYear } from './known-year';
import { isLeaver } from './line-outcome';
import { listedChanges } from './listed-changes';
import { listedKey } from './listed-key';
import type { ClassMerge, DecidedTarget, ListedDecision, ListedLine } from './merge';

type DecidedLine = {
  readonly line: ListedLine;
  readonly decision: ListedDecision;
  /** The teacher decided; otherwise it goes as proposed. */
  readonly isDecided: boolean;
};

/** A class that is imported, with what was decided of each line. */
export type WrittenTarget = OpenedClass & {
  readonly merge: ClassMerge;
  readonly lines: readonly DecidedLine[];
  readonly gone: DecidedTarget['gone'];
};

type LineContext = {
  /** The line as the file has it. */
  readonly written: RosterPupil | undefined;
  /** Pupils whom the list names, by class. */
  readonly matched: ReadonlyMap<string, ReadonlySet<string>>;
  readonly known: KnownYear;
};

/** Writes what was decided of one line. */
export function writeLine(
  writer: ActWriter,
  target: WrittenTarget,
  { line, decision, isDecided }: DecidedLine,
  { written, matched, known }: LineContext,
): void {
  if (written === undefined) return;
  switch (decision.kind) {
    case 'leave-out':
      return;
    case 'add':
      writer.settleRow(line.row, {
        pupilId: writeNew(writer, target, line, known),
        written,
        isSaid: true,
      });
      return;
    case 'match':
      writeMatch(writer, target, line, decision, { matched, known });
      // What is kept because nobody looked is asked again.
      writer.settleRow(line.row, {
        pupilId: decision.pupilId,
        written,
        isSaid: decision.take || isDecided,
      });
      return;
    default:
      assertNever(decision);
  }
}

/** One pupil whom the file newly names in several of its classes is one pupil. */
function writeNew(
  writer: ActWriter,
  target: WrittenTarget,
  line: ListedLine,
  known: KnownYear,
): string {
  const { listed } = line;
  const key = listed.birthDate === undefined ? undefined : listedKey(listed);
  const before = key === undefined ? undefined : writer.addedAs(key, target.classId);
  const pupilId = before ?? writer.addPupil(factsOf(listed), key);
  if (before !== undefined) {
    const now = writer.factsOf(before) ?? factsOf(listed);
    const asWritten = { byHand: [], isLearned: false, stay: null };
    writer.changePupil(before, listedChanges(listed, now, asWritten));
  }
  const from = entryDay(listed, target, known);
  const { leftOn } = listed;
  const begins = leftOn !== undefined && leftOn < from ? known.yearStart : from;
  writer.enrol({
    pupilId,
    classId: target.classId,
    from: begins,
    ...(leftOn !== undefined && { to: leftOn < begins ? begins : leftOn }),
    ...levelOf(line, target),
  });
  return pupilId;
}

function writeMatch(
  writer: ActWriter,
  target: WrittenTarget,
  line: ListedLine,
  decision: Extract<ListedDecision, { kind: 'match' }>,
  { matched, known }: Pick<LineContext, 'matched' | 'known'>,
): void {
  const { pupilId, take } = decision;
  const candidate = line.candidates.find((each) => each.pupilId === pupilId);
  if (candidate === undefined) return;
  const { leftOn } = line.listed;
  if (take) writer.changePupil(pupilId, candidate.changes);
  const stay = writer.presentStay(target.classId, pupilId);
  const level = candidate.changes.find(({ field }) => field === 'level')?.after;
  if (stay !== undefined) {
    if (take && level !== undefined) writer.changeLevel(stay, level);
    const after = writer.presentStay(target.classId, pupilId);
    if (take && leftOn !== undefined && after !== undefined) writer.endStay(after, leftOn);
    return;
  }
  if (isLeaver(line, known.today)) return;
  const other = candidate.elsewhere?.classId;
  const leaves = decision.leavesOther === true && other !== undefined;
  const comesLate = candidate.returns === true || leaves;
  writer.enrol({
    pupilId,
    classId: target.classId,
    from: comesLate ? entry(known) : entryDay(line.listed, target, known),
    ...(leftOn !== undefined && { to: leftOn }),
    ...levelOf(line, target),
  });
  if (!leaves || matched.get(other)?.has(pupilId) === true) return;
  const left = writer.presentStay(other, pupilId);
  if (left !== undefined) writer.endStay(left, known.today);
}

/** Ends the stays of those who are gone; false when a decision names nobody or no possible day. */
export function writeGone(writer: ActWriter, target: WrittenTarget, known: KnownYear): boolean {
  const { merge, classId, lines } = target;
  const named = new Set(
    lines.flatMap(({ decision }) => (decision.kind === 'match' ? decision.pupilId : [])),
  );
  const decisions = new Map(merge.gone.map((each) => [each.pupilId, each.proposed]));
  for (const { pupilId, decision } of target.gone) {
    if (!isInClass(known, classId, pupilId)) return false;
    decisions.set(pupilId, decision);
  }
  const last = known.yearEnd > known.today ? known.yearEnd : known.today;
  for (const [pupilId, decision] of decisions) {
    const stay = writer.presentStay(classId, pupilId);
    if (named.has(pupilId) || decision.kind === 'stay' || stay === undefined) continue;
    const isStandingEnd = decision.on === stay.to;
    if (!isStandingEnd && (decision.on < stay.from || decision.on > last)) return false;
    writer.endStay(stay, decision.on);
  }
  return true;
}

function isInClass(known: KnownYear, classId: string, pupilId: string): boolean {
  const found = known.classes.find(({ id }) => id === classId);
  return found?.pupils.some(({ id }) => id === pupilId) ?? false;
}

/**
 * The first day of a stay: the first list of a class is its roll since the year began, or since the
 * entry that the list dates; later comers come today, or when the list says that they will.
 */
export function entryDay(
  { enteredOn }: Pick<RosterPupil, 'enteredOn'>,
  { isNew }: OpenedClass,
  known: KnownYear,
): string {
  const earliest = isNew ? known.yearStart : entry(known);
  if (enteredOn === undefined || enteredOn > known.yearEnd) return earliest;
  return enteredOn < earliest ? earliest : enteredOn;
}

function entry({ today, yearStart }: KnownYear): string {
  return today < yearStart ? yearStart : today;
}

/** In a group the level of the class says enough. */
function levelOf({ listed }: ListedLine, { merge }: WrittenTarget): { readonly level?: string } {
  const { level } = listed;
  return merge.kind === 'class' && level !== undefined ? { level } : {};
}

function factsOf({
  level: _level,
  enteredOn: _in,
  leftOn: _out,
  ...facts
}: ListedLine['listed']): PupilFacts {
  return facts;
}
