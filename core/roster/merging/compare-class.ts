import type { Member, YearPupil } from './class-members';
import { CERTAINTIES, type Certainty, certaintyOf, type FindNamed } from './exact-names';
import { isLeaver, type LineOutcome, listedTwice, matchLine, newLine } from './line-outcome';
import type { ListTarget } from './list-target';
import type { ComparedLine } from './listed-classes';
import { type ExactMatch, matchExact, memberChanges, pupilChanges } from './match-exact';
import { matchNear, type NearMatch } from './match-near';
import type { MergeCandidate } from './merge';

/** All lines of a file that go into one class, and the class as the vault has it. */
export type ClassWork = {
  readonly target: ListTarget;
  readonly lines: readonly ComparedLine[];
  readonly members: readonly Member[];
  readonly exact: ReadonlyMap<ComparedLine, ExactMatch>;
};

/** What is known beyond the class. */
export type YearContext = {
  readonly today: string;
  readonly find: FindNamed<YearPupil>;
  /** Pupils of the years before. */
  readonly findEarlier: FindNamed<YearPupil>;
  /** Pupils whom the file names exactly in the class that they are in. */
  readonly listedAtHome: ReadonlySet<string>;
  /** Pupils who are taken for a line of a class other than theirs; grows while lines are compared. */
  readonly claimed: Set<string>;
};

/** Matches the certain lines of a class; nobody is compared while the class has no name. */
export function classWork(
  target: ListTarget,
  lines: readonly ComparedLine[],
  members: readonly Member[],
  today: string,
): ClassWork {
  return { target, lines, members, exact: matchExact(lines, members, today) };
}

/** What becomes of the lines that name a pupil of the year exactly; the others are left open. */
export function settleLines(
  work: ClassWork,
  year: YearContext,
): ReadonlyMap<ComparedLine, LineOutcome> {
  const outcomes = new Map<ComparedLine, LineOutcome>();
  const settled = settledMembers(work);
  const twice = findTwice(work);
  for (const line of work.lines) {
    const match = work.exact.get(line);
    const outcome = match ? exactLine(line, match, settled, work, year) : twice(line, year.today);
    if (outcome !== undefined) outcomes.set(line, outcome);
  }
  settleElsewhere(work, outcomes, year);
  settleEarlier(work, outcomes, year);
  return outcomes;
}

/** Whom the list names as the vault does, with one birth date, is the pupil of an earlier year. */
function settleEarlier(
  work: ClassWork,
  outcomes: Map<ComparedLine, LineOutcome>,
  year: YearContext,
): void {
  if (work.target.name === '') return;
  const taken = new Set<string>();
  for (const line of work.lines) {
    if (outcomes.has(line) || isLeaver(line, year.today)) continue;
    const [pupil, other] = year.findEarlier(line, 'dated');
    if (pupil === undefined || other !== undefined || taken.has(pupil.id)) continue;
    taken.add(pupil.id);
    const candidate = { ...candidateOf(pupil), changes: pupilChanges(line, pupil, null) };
    outcomes.set(line, matchLine([candidate], { settled: 'new' }));
  }
}

/** The surest first, so that a namesake without a birth date takes nobody from them. */
function settleElsewhere(
  work: ClassWork,
  outcomes: Map<ComparedLine, LineOutcome>,
  year: YearContext,
): void {
  const taken = new Set(work.members.map(({ pupil }) => pupil.id));
  const lines = work.target.name === '' ? [] : work.lines.filter((line) => !outcomes.has(line));
  for (const how of CERTAINTIES) {
    for (const line of lines) {
      if (outcomes.has(line)) continue;
      const named = year.find(line, how);
      const found = named.filter(({ id }) => !taken.has(id) && !year.claimed.has(id));
      const outcome = elsewhereLine(line, how, found, work, year);
      if (outcome === undefined) continue;
      outcomes.set(line, outcome);
      const [only, other] = found;
      const isMeant = outcome.proposed.kind !== 'add' && other === undefined;
      if (isMeant && only !== undefined) taken.add(only.id);
    }
  }
}

/**
 * What becomes of the lines that are open: pupils of the class with nearly that name, or new ones.
 * `named` are those whom
 * some line of the file is taken for: with its writing, or null where it names them exactly.
 */
export function settleOpenLines(
  work: ClassWork,
  open: readonly ComparedLine[],
  named: ReadonlyMap<string, string | null>,
  year: YearContext,
): ReadonlyMap<ComparedLine, LineOutcome> {
  const settled = settledMembers(work);
  const free = work.members.filter((member) => !settled.has(member));
  const near = matchNear(open, free, named);
  return new Map(open.map((line) => [line, nearLine(line, near.get(line), work, year)]));
}

function settledMembers({ exact }: ClassWork): ReadonlySet<Member> {
  return new Set([...exact.values()].map(({ member }) => member));
}

function exactLine(
  line: ComparedLine,
  match: ExactMatch,
  settled: ReadonlySet<Member>,
  work: ClassWork,
  year: YearContext,
): LineOutcome {
  const { member, namesakes } = match;
  const others = namesakes.filter((each) => each !== member);
  const candidates = [member, ...others].map((each) => memberCandidate(line, each, work, year));
  const [first, ...rest] = candidates;
  if (first === undefined) throw new Error('a match has its own candidate');
  const { changes } = first;
  const isOpen = others.some((each) => each.isPresent && !settled.has(each));
  if (namesakes.length > 0 && (isOpen || changes.length > 0)) {
    // With one pupil for several lines, the others are new; with several, nothing is touched, unless
    // one comes back: the same list again would take that one for certain.
    const take = changes.length === 0 || others.length === 0 || first.returns === true;
    return matchLine([first, ...rest], { settled: 'unchanged', doubt: 'namesakes', take });
  }
  if (first.elsewhere !== undefined && work.target.kind === 'class') {
    return movedLine(first, year);
  }
  const { leftOn } = line.listed;
  const ends = member.isPresent && leftOn !== undefined && endOf(member, leftOn) !== member.to;
  const isSame = changes.length === 0 && first.returns !== true;
  return matchLine([first], {
    settled: isSame ? 'unchanged' : 'changed',
    ...(ends && { doubt: 'has-left' }),
  });
}

/** The day on which a stay ends by the word of a list: never before it began. */
function endOf({ from }: { readonly from: string }, leftOn: string): string {
  return leftOn < from ? from : leftOn;
}

/** A pupil of another class of the year, or of a group, or who left a class of the year. */
function elsewhereLine(
  line: ComparedLine,
  how: Certainty,
  found: readonly YearPupil[],
  work: ClassWork,
  year: YearContext,
): LineOutcome | undefined {
  const candidates = found.slice(0, MOST_CHOICES).map((pupil) => ({
    ...candidateOf(pupil),
    changes: pupilChanges(line, pupil, null),
    ...elsewhereOf(pupil, work),
  }));
  const [first] = candidates;
  if (first === undefined) return undefined;
  if (isLeaver(line, year.today)) return newLine(line, year.today);
  if (candidates.length > 1) return newLine(line, year.today, { doubt: 'namesakes', candidates });
  const isHomonym = how === 'undated' && year.listedAtHome.has(first.pupilId);
  return isHomonym && first.elsewhere !== undefined && work.target.kind === 'class'
    ? newLine(line, year.today, { doubt: 'in-another-class', candidates })
    : joiningLine(first, how, work, year);
}

/** A pupil of the year whom the class does not have joins it. */
function joiningLine(
  first: MergeCandidate,
  how: Certainty,
  { target }: ClassWork,
  year: YearContext,
): LineOutcome {
  if (target.kind === 'group') return matchLine([first], { settled: 'new' });
  if (first.elsewhere !== undefined) return movedLine(first, year);
  return how === 'undated'
    ? matchLine([first], { settled: 'new', doubt: 'in-another-class' })
    : matchLine([first], { settled: 'new' });
}

/** Whom the file names in their own class too is also here; anybody else has moved. */
function movedLine(first: MergeCandidate, year: YearContext): LineOutcome {
  const leavesOther = !year.listedAtHome.has(first.pupilId);
  if (leavesOther) year.claimed.add(first.pupilId);
  return matchLine([first], { settled: 'new', doubt: 'in-another-class', leavesOther });
}

function nearLine(
  line: ComparedLine,
  near: NearMatch | undefined,
  work: ClassWork,
  year: YearContext,
): LineOutcome {
  const [best, ...others] = near?.members ?? [];
  if (near === undefined || best === undefined) return newLine(line, year.today);
  const first = memberCandidate(line, best, work, year);
  const rest = others.map((each) => memberCandidate(line, each, work, year));
  const { doubt } = near;
  // Who nearly has the name of one who left has not left for that.
  return near.isProposed && !isLeaver(line, year.today)
    ? matchLine([first, ...rest], { settled: 'changed', doubt })
    : newLine(line, year.today, { doubt, candidates: [first, ...rest] });
}

/** Lines of one name beyond those that the vault has pupils for. */
function findTwice(work: ClassWork) {
  const matched = matchedMembers(work);
  const firsts = firstOfKeys(work);
  return (line: ComparedLine, today: string): LineOutcome | undefined => {
    const members = [...(matched.get(line.key) ?? []), ...(matched.get(nameOf(line)) ?? [])];
    const named = [...new Set(members)].slice(0, MOST_CHOICES).flatMap((member) => {
      const how = certaintyOf(line, member.pupil);
      return how === undefined ? [] : [{ member, how }];
    });
    const candidates = named.map(({ member }) => ({
      ...candidateOf(member.pupil),
      changes: memberChanges(line, member),
    }));
    if (named.some(({ how }) => how !== 'undated')) return listedTwice(candidates);
    if (named.length > 0) return newLine(line, today, { doubt: 'same-name', candidates });
    const first = firsts.get(line.key);
    return first === undefined || first === line ? undefined : listedTwice([]);
  };
}

/** The members whom lines name, by the names of these lines and by what was learned of the members. */
function matchedMembers({ exact }: ClassWork): ReadonlyMap<string, readonly Member[]> {
  const matched = new Map<string, Member[]>();
  for (const [line, { member }] of exact) {
    for (const key of new Set([nameOf(line), ...member.pupil.listedAs])) {
      const before = matched.get(key);
      if (before === undefined) matched.set(key, [member]);
      else before.push(member);
    }
  }
  return matched;
}

/** Of the lines that are written alike, with one birth date, the one that stands for them all. */
function firstOfKeys({ lines, exact }: ClassWork): ReadonlyMap<string, ComparedLine> {
  const firsts = new Map<string, ComparedLine>();
  for (const isExact of [true, false]) {
    for (const line of lines) {
      if (line.keys.birthDate === undefined || exact.has(line) !== isExact) continue;
      if (!firsts.has(line.key)) firsts.set(line.key, line);
    }
  }
  return firsts;
}

function nameOf({ keys }: ComparedLine): string {
  return `${keys.last}|${keys.first}`;
}

/** Choices shown for one line. */
const MOST_CHOICES = 5;

function memberCandidate(
  line: ComparedLine,
  member: Member,
  work: ClassWork,
  year: YearContext,
): MergeCandidate {
  const returns = !member.isPresent && !isLeaver(line, year.today);
  const changes = memberChanges(line, member);
  const inGroup = work.target.kind === 'group';
  return {
    ...candidateOf(member.pupil),
    changes: inGroup ? changes.filter(({ field }) => field !== 'level') : changes,
    ...(returns && { returns: true, ...elsewhereOf(member.pupil, work) }),
  };
}

function candidateOf({ id, facts, earlier }: YearPupil) {
  return { ...facts, pupilId: id, ...(earlier !== undefined && { earlier }) };
}

function elsewhereOf({ home }: YearPupil, { target }: ClassWork) {
  return home === undefined || home.classId === target.known?.id ? {} : { elsewhere: home };
}
