import type { Child } from './child';
import { CLASS_NAMES } from './class-forms';
import type { CorpusName } from './corpus';
import { dressedWays } from './dressed-ways';
import { createJudge, type Judge } from './judge';
import { lettersOf } from './letters';
import { NEVER_AUTOMATIC } from './name-kind';
import { NICKNAMES } from './other-names';
import { adult, garbage, parentOf, stranger, teacher, twoBehindOne } from './others';
import { PLAIN_WAYS } from './plain-ways';
import type { Random } from './random';
import { TYPO_WAYS } from './typo-ways';
import { VAGUE_WAYS } from './vague-ways';
import type { Ways, Writing } from './writing';

/** Who was in one lesson: most of the class, the teacher, and others. */
export function writeReport(children: readonly Child[], random: Random): readonly CorpusName[] {
  const judge = createJudge(children);
  const ways = [
    ...PLAIN_WAYS,
    ...TYPO_WAYS,
    ...dressedWays(random.pick(CLASS_NAMES)),
    ...VAGUE_WAYS,
  ];
  const addresses = random.percent(35);
  const present = children.filter(() => random.percent(87));
  const names = present.flatMap((child) => {
    if (random.percent(2.5)) return [nobody(parentOf(child, random))];
    const name = truthOf(child, writingOf(child, ways, random), {
      children,
      judge,
      addresses,
      random,
    });
    return random.percent(1.5) ? [name, ...secondDevice(name)] : [name];
  });
  const all = [...names, ...others(children, judge, random)];
  return random.shuffle(apart(all.filter((name) => !isWholeName(name, judge))));
}

/** « Parent Grâce » in the class of Grâce PARENT: the truth would be a matter of taste. */
function isWholeName({ kind, name }: CorpusName, judge: Judge): boolean {
  return NEVER_AUTOMATIC.has(kind) && judge.toOthers(lettersOf(name), null) === 0;
}

/** A tool's report has each writing once. */
function apart(names: readonly CorpusName[]): readonly CorpusName[] {
  return names.filter(({ name }, at) => names.findIndex((other) => other.name === name) === at);
}

function writingOf(child: Child, ways: Ways, random: Random): Writing {
  const total = ways.reduce((sum, [weight]) => sum + weight, 0);
  for (;;) {
    let left = random.next() * total;
    const way = ways.find(([weight]) => {
      left -= weight;
      return left < 0;
    });
    const writing = way?.[1](child, random) ?? null;
    if (writing !== null) return writing;
  }
}

type Around = {
  readonly children: readonly Child[];
  readonly judge: Judge;
  /** Some tools give addresses with the names. */
  readonly addresses: boolean;
  readonly random: Random;
};

/** Says whether a writing tells the pupil, with the address that the tool shows with it. */
function truthOf(child: Child, writing: Writing, around: Around): CorpusName {
  const { children, judge, addresses, random } = around;
  const { id: pupilId, email: own } = child.pupil;
  const { name, kind, says } = writing;
  const tellable = says !== undefined && judge.tells(says, child);
  const plain = { name, kind, pupilId, tellable };
  if (!addresses || kind.startsWith('device')) return plain;
  const isOwn =
    own !== undefined && children.filter(({ pupil }) => pupil.email === own).length === 1;
  if (isOwn && random.percent(4)) {
    return { name: random.pick(NICKNAMES), email: own, kind: 'email', pupilId, tellable: true };
  }
  const other = random.pick(children).pupil;
  if (
    says !== undefined &&
    other !== child.pupil &&
    other.email !== undefined &&
    random.percent(1.5)
  ) {
    return { name, email: other.email, kind: 'other-account', pupilId, tellable: false };
  }
  if (isOwn && random.percent(60)) {
    const email = random.percent(20) ? own.toUpperCase() : own;
    return { name, email, kind: tellable ? kind : 'email', pupilId, tellable: true };
  }
  return random.percent(60)
    ? { ...plain, email: `invite${random.between(100, 999)}@mail.test` }
    : plain;
}

/** Phone and laptop: the same name in other letters, or in another way. */
function secondDevice(first: CorpusName): readonly CorpusName[] {
  const name = first.name.toLowerCase();
  if (name === first.name || !first.tellable || first.email !== undefined) return [];
  return [{ ...first, name, kind: 'second-device', tellable: false }];
}

function nobody(writing: Writing): CorpusName {
  const { name, kind } = writing;
  return { name, kind, pupilId: null, tellable: false };
}

function others(children: readonly Child[], judge: Judge, random: Random): readonly CorpusName[] {
  const some: (Writing | null)[] = [];
  if (random.percent(90)) some.push(teacher(children, random));
  if (random.percent(25)) some.push(adult(children, random));
  if (random.percent(25)) some.push(garbage(random));
  if (random.percent(20)) {
    const [one, other] = random.shuffle(children);
    if (one !== undefined && other !== undefined) some.push(twoBehindOne(one, other, random));
  }
  for (let guest = random.between(0, 3); guest > 0; guest -= 1) {
    some.push(stranger(children, judge, random));
  }
  return some.flatMap((writing) => (writing === null ? [] : [nobody(writing)]));
}
