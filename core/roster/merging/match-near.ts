import type { Member } from './class-members';
import type { ComparedLine } from './listed-classes';
import { familyNames } from './name-keys';
import { createLikeness, type TellLikeness, tellingWords } from './name-likeness';
import { type Nearness, nearnessOf } from './near-name';

/** The members whom a line may mean without naming them exactly, the nearest first. */
export type NearMatch = {
  readonly members: readonly Member[];
  /** Of the first. */
  readonly doubt: Nearness['doubt'];
  /** Likely, and nobody else is as near to either. */
  readonly isProposed: boolean;
};

/** Members compared letter by letter with one line: any class; a whole school goes by words. */
const MOST_COMPARED = 64;
const MOST_BY_WORDS = 12;
const MOST_CHOICES = 5;
/** Who is still in the class is nearer than who left it. */
const PRESENT = 0.5;

type Pair = {
  readonly line: ComparedLine;
  readonly member: Member;
  readonly nearness: Nearness;
  readonly weight: number;
};

/**
 * Compares the lines and the members of a class that exact names left over. Who is `named` elsewhere
 * in the file, exactly (null) or in another writing, is never proposed, only shown.
 */
export function matchNear(
  lines: readonly ComparedLine[],
  members: readonly Member[],
  named: ReadonlyMap<string, string | null>,
): ReadonlyMap<ComparedLine, NearMatch> {
  const choose = chooseCompared(members);
  const likenessOf = createLikeness();
  const pairs = new Map<ComparedLine, readonly Pair[]>();
  for (const line of lines) {
    const found = choose(line).flatMap((member) => pairOf(line, member, likenessOf));
    if (found.length === 0) continue;
    found.sort((a, b) => b.weight - a.weight);
    pairs.set(line, found.slice(0, MOST_CHOICES));
  }
  const proposed = propose(
    [...pairs.values()]
      .flat()
      .filter(
        ({ line, member }) =>
          (named.get(member.pupil.id) ?? line.key) === line.key &&
          named.get(member.pupil.id) !== null,
      ),
  );
  const matches = new Map<ComparedLine, NearMatch>();
  for (const [line, found] of pairs) {
    const taken = proposed.get(line);
    const ordered = taken ? [taken, ...found.filter((pair) => pair !== taken)] : found;
    const [first] = ordered;
    if (first === undefined) continue;
    matches.set(line, {
      members: ordered.map(({ member }) => member),
      doubt: first.nearness.doubt,
      isProposed: taken !== undefined,
    });
  }
  return matches;
}

function pairOf(line: ComparedLine, member: Member, likenessOf: TellLikeness): Pair[] {
  const nearness = nearnessOf(line.keys, member.pupil.keys, likenessOf);
  if (nearness === undefined) return [];
  return [{ line, member, nearness, weight: nearness.weight + (member.isPresent ? PRESENT : 0) }];
}

/**
 * One member for one line, the nearest pairs first; where two are as near, nobody is proposed, nor
 * anybody who is further from either.
 */
function propose(pairs: readonly Pair[]): ReadonlyMap<ComparedLine, Pair> {
  const likely = pairs.filter(({ nearness }) => nearness.likely);
  likely.sort((a, b) => b.weight - a.weight);
  const beside = new Map<ComparedLine | Member, Pair[]>();
  for (const pair of likely) {
    for (const end of [pair.line, pair.member]) {
      const others = beside.get(end);
      if (others === undefined) beside.set(end, [pair]);
      else others.push(pair);
    }
  }
  const proposed = new Map<ComparedLine, Pair>();
  const settled = new Set<ComparedLine | Member>();
  const isOpen = ({ line, member }: Pair) => !settled.has(line) && !settled.has(member);
  for (const pair of likely) {
    if (!isOpen(pair)) continue;
    const isRival = (other: Pair) =>
      other !== pair && other.weight === pair.weight && isOpen(other);
    const others = [beside.get(pair.line) ?? [], beside.get(pair.member) ?? []];
    const rivals = others.flatMap((each) => each.filter(isRival));
    if (rivals.length === 0) proposed.set(pair.line, pair);
    for (const { line, member } of [pair, ...rivals]) settled.add(line).add(member);
  }
  return proposed;
}

/** With many members, those who share a word of a name or the birth date, rare words first. */
function chooseCompared(members: readonly Member[]): (line: ComparedLine) => readonly Member[] {
  if (members.length <= MOST_COMPARED) return () => members;
  const blocks = new Map<string, Member[]>();
  for (const member of members) {
    for (const key of blockKeys(member.pupil)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [member]);
      else block.push(member);
    }
  }
  return (line) => {
    const found = blockKeys(line).flatMap((key) => [blocks.get(key) ?? []]);
    found.sort((a, b) => a.length - b.length);
    const chosen = new Set<Member>();
    for (const block of found) {
      for (const member of block) {
        if (chosen.size === MOST_BY_WORDS) return [...chosen];
        chosen.add(member);
      }
    }
    return [...chosen];
  };
}

function blockKeys({ keys }: Pick<ComparedLine, 'keys'>): readonly string[] {
  const names = [...familyNames(keys), keys.first];
  const words = names.flatMap((name) => [...tellingWords(name), name.replaceAll(' ', '')]);
  return [...new Set(keys.birthDate === undefined ? words : [...words, keys.birthDate])];
}
