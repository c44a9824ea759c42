import { classKey } from '../name-key';
import type { Member, YearPupil } from './class-members';
import { CERTAINTIES, type Certainty, findExactNames } from './exact-names';
import { listedChanges } from './listed-changes';
import type { ComparedLine } from './listed-classes';
import type { MergeChange } from './merge';
import { refusedKey } from './refused-value';

/** A line and the member of the class whom it names. */
export type ExactMatch = {
  readonly member: Member;
  readonly how: Certainty;
  readonly changes: readonly MergeChange[];
  /** Others whom the line names as well as this one; nothing tells which. */
  readonly namesakes: readonly Member[];
};

type Place = { readonly member: Member; taken: boolean; claims: number };

/** Namesakes looked at for the one who agrees best with a line: a school has a handful at most. */
const MOST_NAMESAKES = 64;
/** Weighs more than all that a line adds or keeps silent. */
const CONTRADICTION = 100;

type Round = { readonly leaves: boolean; readonly isPresent: boolean };

/**
 * A pupil whom the list names as one who left and as one who is there has come back. Where only the
 * names agree they are two, and the one who left before is the one who left.
 */
const ROUNDS: Readonly<Record<'same' | 'namesakes', readonly Round[]>> = {
  same: [
    { leaves: false, isPresent: true },
    { leaves: false, isPresent: false },
    { leaves: true, isPresent: false },
    { leaves: true, isPresent: true },
  ],
  namesakes: [
    { leaves: false, isPresent: true },
    { leaves: true, isPresent: false },
    { leaves: false, isPresent: false },
    { leaves: true, isPresent: true },
  ],
};

/**
 * Gives each line at most one member of the class, and each member at most one line: learned
 * writings first, then equal birth dates, then names alone; those present before those who left,
 * but for lines of those who left.
 */
export function matchExact(
  lines: readonly ComparedLine[],
  members: readonly Member[],
): ReadonlyMap<ComparedLine, ExactMatch> {
  const places = members.map((member): Place => ({ member, taken: false, claims: 0 }));
  const find = findExactNames(places, ({ member }) => member.pupil);
  const matches = new Map<ComparedLine, ExactMatch>();
  for (const how of CERTAINTIES) {
    for (const { leaves, isPresent } of ROUNDS[how === 'undated' ? 'namesakes' : 'same']) {
      const open = lines.flatMap((line) => {
        if (matches.has(line) || line.hasLeft !== leaves) return [];
        // Listed twice, rather than the namesake whose birth date is not known.
        if (how === 'undated' && find(line, 'dated').length > 0) return [];
        const isLearned = how === 'dated' && find(line, 'learned').length > 0;
        const free = find(line, how).filter(
          ({ member }) =>
            member.isPresent === isPresent &&
            // A writing that is learned of somebody means another one by the very name only.
            (!isLearned || member.pupil.keys.last === line.keys.last),
        );
        return [{ line, free }];
      });
      matchRound(open, how, matches);
    }
  }
  return matches;
}

type Open = { readonly line: ComparedLine; readonly free: readonly Place[] };

/** First the lines that have no choice, so that the others know what is left to them. */
function matchRound(
  all: readonly Open[],
  how: Certainty,
  matches: Map<ComparedLine, ExactMatch>,
): void {
  let open = stillOpen(all, matches);
  for (;;) {
    const forced = open.filter(({ free }) => free.length === 1);
    countClaims(open);
    matchOpen(forced.length === 0 ? open : forced, how, matches);
    if (forced.length === 0) return;
    open = stillOpen(open, matches);
  }
}

function stillOpen(
  open: readonly Open[],
  matches: ReadonlyMap<ComparedLine, ExactMatch>,
): readonly Open[] {
  return open.flatMap(({ line, free }) => {
    if (matches.has(line)) return [];
    const left = free.filter(({ taken }) => !taken);
    return left.length === 0 ? [] : [{ line, free: left }];
  });
}

function countClaims(open: readonly Open[]): void {
  for (const { free } of open) for (const place of free) place.claims = 0;
  for (const { free } of open) for (const place of free) place.claims += 1;
}

function matchOpen(
  open: readonly Open[],
  how: Certainty,
  matches: Map<ComparedLine, ExactMatch>,
): void {
  // First who agrees in everything, so that a list that was merged before changes nobody.
  // Of lines that are written alike those which say a group choose first: it tells whom they mean.
  const byGroups = [...open].sort((a, b) => b.line.groups.length - a.line.groups.length);
  for (const allowed of [0, CONTRADICTION - 1, Number.POSITIVE_INFINITY]) {
    for (const { line, free } of byGroups) {
      if (matches.has(line)) continue;
      const best = bestOf(line, free, allowed);
      if (best === undefined) continue;
      best.place.taken = true;
      const disputed = best.place.claims > 1 || free.length > 1;
      matches.set(line, {
        member: best.place.member,
        how,
        changes: best.changes,
        namesakes: disputed ? free.slice(0, MOST_NAMESAKES).map(({ member }) => member) : [],
      });
    }
  }
}

type Best = {
  readonly place: Place;
  readonly changes: readonly MergeChange[];
  readonly distance: number;
  /** Groups of the line that the pupil is not in: they tell two apart whom nothing else does. */
  readonly missing: number;
};

function bestOf(line: ComparedLine, free: readonly Place[], allowed: number) {
  let best: Best | undefined;
  let looked = 0;
  for (const place of free) {
    if (place.taken) continue;
    looked += 1;
    if (looked > MOST_NAMESAKES) break;
    const changes = memberChanges(line, place.member);
    const distance = distanceOf(line, place.member, changes);
    if (distance > allowed) continue;
    const missing = free.length === 1 ? 0 : missingGroups(line, place.member);
    const isNearer =
      best === undefined ||
      distance < best.distance ||
      (distance === best.distance && missing < best.missing);
    if (isNearer) best = { place, changes, distance, missing };
    if (distance === 0 && missing === 0) break;
  }
  return best;
}

/** What the line would change of a member; a past stay keeps its level. */
export function memberChanges(line: ComparedLine, member: Member): readonly MergeChange[] {
  const { pupil, isPresent, level } = member;
  const stay = isPresent ? { ...(level !== undefined && { level }) } : null;
  return [...pupilChanges(line, pupil, stay), ...leaving(line, member)];
}

/** The last day by the word of a list: never before the first. */
function leaving(
  { listed: { leftOn } }: ComparedLine,
  { pupil: { refused }, isPresent, from, to }: Member,
): readonly MergeChange[] {
  if (!isPresent || leftOn === undefined) return [];
  const after = leftOn < from ? from : leftOn;
  if (after === to || refused.has(refusedKey('leftOn', after))) return [];
  return [{ field: 'leftOn', before: to ?? null, after }];
}

/**
 * The same for a pupil with their present stay in the class, or null where there is none. Of who has
 * left a list says when, and nothing else that counts.
 */
export function pupilChanges(
  { listed, key, hasLeft }: ComparedLine,
  pupil: YearPupil,
  stay: { readonly level?: string } | null,
): readonly MergeChange[] {
  if (hasLeft) return [];
  const { facts, byHand, refused } = pupil;
  const isLearned = pupil.listedAs.has(key);
  return listedChanges(listed, facts, { byHand, isLearned, refused, stay });
}

function missingGroups({ groups }: ComparedLine, { pupil }: Member): number {
  return groups.filter((name) => !pupil.groups.has(classKey(name))).length;
}

/** 0: the line says of this member all that is known of them, and nothing else. */
function distanceOf(
  { listed }: ComparedLine,
  { pupil: { facts } }: Member,
  changes: readonly MergeChange[],
): number {
  const contradicted = changes.filter(({ before }) => before !== null).length;
  const silent = (['birthDate', 'sex', 'email', 'usageName'] as const).filter(
    (field) => facts[field] !== undefined && listed[field] === undefined,
  ).length;
  return contradicted * CONTRADICTION + (changes.length - contradicted) * 3 + silent;
}
