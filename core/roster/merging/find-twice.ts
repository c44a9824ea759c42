import type { Member } from './class-members';
import type { ClassWork } from './class-work';
import { certaintyOf } from './exact-names';
import { candidateOf, MOST_CHOICES } from './line-candidates';
import { type LineOutcome, listedTwice, newLine } from './line-outcome';
import type { ComparedLine } from './listed-classes';
import { memberChanges } from './match-exact';

/** Lines of one name beyond those that the vault has pupils for. */
export function findTwice(work: ClassWork) {
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
