import { assertNever } from '../../shared/assert-never';
import { lastDayBeforeMove } from '../last-day-before-move';
import type { PupilFacts } from '../pupil';
import type { RosterPupil } from '../roster-file';
import type { ActWriter, OpenedClass } from './act-writer';
import { isLeaver } from './is-leaver';
import type { KnownYear } from './known-year';
import { listedChanges } from './listed-changes';
import type { ClassMerge, DecidedTarget, ListedDecision, ListedLine } from './merge';
import type { createNewcomers } from './newcomers';
import { stayKey } from './standing-facts';

/** A line with what was decided of it. */
export type DecidedLine = {
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

/** What the lines of all classes are written with. */
export type LineContext = {
  /** Pupils whom the list names, by class. */
  readonly matched: ReadonlyMap<string, ReadonlySet<string>>;
  /**
   * The latest leaving by class and pupil (`stayKey`) that any line says, null where one says none:
   * another line of the pupil does not send them away before.
   */
  readonly latest: ReadonlyMap<string, string | null>;
  readonly known: KnownYear;
  /** Whether a register of the class names the pupil in a lesson of today. */
  readonly isCalledToday: (pupilId: string, classId: string) => boolean;
  readonly newcomers: Newcomers;
};

type Newcomers = ReturnType<typeof createNewcomers<string>>;

/** Writes what was decided of one line; gives the pupil whom it means. */
export function writeLine(
  writer: ActWriter,
  target: WrittenTarget,
  { line, decision }: DecidedLine,
  context: LineContext,
): string | undefined {
  switch (decision.kind) {
    case 'leave-out':
      return undefined;
    case 'add':
      return writeNew(writer, target, line, context);
    case 'match':
      writeMatch(writer, target, line, decision, context);
      return decision.pupilId;
    default:
      return assertNever(decision);
  }
}

/** One pupil whom the file newly names in several of its classes is one pupil. */
function writeNew(
  writer: ActWriter,
  target: WrittenTarget,
  line: ListedLine,
  { known, newcomers }: LineContext,
): string {
  const { listed } = line;
  const facts = factsOf(listed);
  const before = newcomers.find(facts, target.classId);
  const pupilId = before ?? writer.addPupil(facts);
  newcomers.settle(facts, target.classId, pupilId);
  if (before !== undefined) {
    const now = writer.factsOf(before) ?? facts;
    const given = { byHand: [], isLearned: false, refused: new Set<string>(), stay: null };
    writer.changePupil(before, listedChanges(listed, now, given));
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
  { matched, latest, known, isCalledToday }: LineContext,
): void {
  const { pupilId, take } = decision;
  const candidate = line.candidates.find((each) => each.pupilId === pupilId);
  if (candidate === undefined) return;
  const { leftOn } = line.listed;
  if (take) writer.changePupil(pupilId, candidate.changes);
  const stay = writer.presentStay(target.classId, pupilId);
  if (stay !== undefined) {
    const isLast = leftOn === latest.get(stayKey(target.classId, pupilId));
    const changes = candidate.changes.filter(({ field }) => field !== 'leftOn' || isLast);
    if (take) writer.changeStay(stay, changes);
    return;
  }
  if (isLeaver(line.listed, known.today)) return;
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
  if (left === undefined) return;
  const { today } = known;
  writer.endStay(left, lastDayBeforeMove(today, isCalledToday(pupilId, other)));
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
