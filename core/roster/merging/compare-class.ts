import type { Member, YearPupil } from './class-members';
import type { ClassWork, YearContext } from './class-work';
import { CERTAINTIES, type Certainty } from './exact-names';
import { findTwice } from './find-twice';
import { candidateOf, elsewhereOf, MOST_CHOICES, memberCandidate } from './line-candidates';
import { type LineOutcome, matchLine, newLine } from './line-outcome';
import type { ComparedLine } from './listed-classes';
import { type ExactMatch, pupilChanges } from './match-exact';
import { matchNear, type NearMatch } from './match-near';
import type { MergeCandidate } from './merge';

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
    const outcome = match ? exactLine(line, match, settled, work, year) : twice(line);
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
    if (outcomes.has(line) || line.hasLeft) continue;
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
): ReadonlyMap<ComparedLine, LineOutcome> {
  const settled = settledMembers(work);
  const free = work.members.filter((member) => !settled.has(member));
  const near = matchNear(open, free, named);
  return new Map(open.map((line) => [line, nearLine(line, near.get(line), work)]));
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
  const candidates = [member, ...others].map((each) => memberCandidate(line, each, work));
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
  const ends = changes.some(({ field }) => field === 'leftOn');
  const isSame = changes.length === 0 && first.returns !== true;
  return matchLine([first], {
    settled: isSame ? 'unchanged' : 'changed',
    ...(ends && { doubt: 'has-left' }),
  });
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
  if (line.hasLeft) return newLine(line);
  if (candidates.length > 1) return newLine(line, { doubt: 'namesakes', candidates });
  const isHomonym = how === 'undated' && year.listedAtHome.has(first.pupilId);
  return isHomonym && first.elsewhere !== undefined && work.target.kind === 'class'
    ? newLine(line, { doubt: 'in-another-class', candidates })
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

function nearLine(line: ComparedLine, near: NearMatch | undefined, work: ClassWork): LineOutcome {
  const [best, ...others] = near?.members ?? [];
  if (near === undefined || best === undefined) return newLine(line);
  const first = memberCandidate(line, best, work);
  const rest = others.map((each) => memberCandidate(line, each, work));
  const { doubt } = near;
  // Who nearly has the name of one who left has not left for that.
  return near.isProposed && !line.hasLeft
    ? matchLine([first, ...rest], { settled: 'changed', doubt })
    : newLine(line, { doubt, candidates: [first, ...rest] });
}
