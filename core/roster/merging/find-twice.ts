import type { Member } from './class-members';
import type { ClassWork } from './class-work';
import { certaintyOf } from './exact-names';
import { candidateOf, MOST_CHOICES } from './line-candidates';
import { type LineOutcome, listedTwice, newLine } from './line-outcome';
import type { ComparedLine } from './listed-classes';
import { memberChanges } from './match-exact';
import { familyNames } from './name-keys';

/** Lines of one name beyond those that the vault has pupils for. */
export function findTwice(work: ClassWork) {
  const matched = matchedMembers(work);
  const firsts = firstOfKeys(work);
  return (line: ComparedLine): LineOutcome | undefined => {
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
    if (named.length > 0) return newLine(line, { doubt: 'same-name', candidates });
    const first = firsts.get(line.key);
    return first === undefined || first === line ? undefined : listedTwice([]);
  };
}

/** The members whom lines name, by the names of these lines, by their own and by those learned. */
function matchedMembers({ exact }: ClassWork): ReadonlyMap<string, readonly Member[]> {
  const matched = new Map<string, Member[]>();
  for (const [line, { member }] of exact) {
    const { keys, listedAs } = member.pupil;
    const own = familyNames(keys).map((last) => nameOf({ keys: { ...keys, last } }));
    for (const key of new Set([nameOf(line), ...own, ...listedAs])) {
      const before = matched.get(key);
      if (before === undefined) matched.set(key, [member]);
      else before.push(member);
    }
  }
  return matched;
}

/**
 * Of the lines that are written alike, with one birth date, the one that stands for them all: who
 * left and is listed as present has come back.
 */
function firstOfKeys({ lines, exact }: ClassWork): ReadonlyMap<string, ComparedLine> {
  const firsts = new Map<string, ComparedLine>();
  const dated = lines.filter(({ keys }) => keys.birthDate !== undefined);
  const present = dated.filter(({ hasLeft }) => !hasLeft);
  const isExact = (line: ComparedLine) => exact.has(line);
  const byRank = [present.filter(isExact), present, dated.filter(isExact), dated];
  for (const line of byRank.flat()) if (!firsts.has(line.key)) firsts.set(line.key, line);
  return firsts;
}

function nameOf({ keys }: Pick<ComparedLine, 'keys'>): string {
  return `${keys.last}|${keys.first}`;
}
