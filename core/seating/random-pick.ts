import { Temporal } from 'temporal-polyfill';

/** When a pupil was picked last: in which round of the class, and at which instant (ISO). */
export type Pick = { readonly pupilId: string; readonly round: number; readonly at: string };

/** Where a class is in its round. */
export type PickState = {
  /** Who was picked last in this round; null: nobody yet. */
  readonly lastId: string | null;
  /** Of the eligible, those who were not picked in this round. */
  readonly remaining: readonly string[];
};

/** How far round the class we are; a pupil without a pick is one more to go. */
export function pickState(eligible: readonly string[], picks: readonly Pick[]): PickState {
  const round = currentRound(picks);
  const last = lastOf(picks.filter((pick) => pick.round === round));
  return { lastId: last?.pupilId ?? null, remaining: notYetIn(round, eligible, picks) };
}

/**
 * Picks one of the pupils who may be picked now: at random among those who were not picked in this
 * round; when all of them were, a new round begins. Who was picked or put back last is not picked
 * again at once while there is another. Pupils who are away are no part of `eligible`: the round
 * goes on without them, and they are in it as soon as they are back, as are newcomers.
 * @param chance `random` gives a number from 0 (included) to 1 (excluded); `now` is an ISO instant.
 * @returns The new pick, in place of the pupil's last one; null: nobody is there.
 */
export function pickNext(
  eligible: readonly string[],
  picks: readonly Pick[],
  chance: { readonly random: () => number; readonly now: string },
): Pick | null {
  const current = currentRound(picks);
  const remaining = notYetIn(current, eligible, picks);
  const isOver = remaining.length === 0;
  const last = lastOf(picks);
  const among = isOver ? eligible : remaining;
  const others = among.filter((pupilId) => pupilId !== last?.pupilId);
  const candidates = others.length > 0 ? others : among;
  const pupilId = candidates[Math.floor(chance.random() * candidates.length)];
  if (pupilId === undefined) return null;
  return { pupilId, round: isOver ? current + 1 : current, at: after(last, chance.now) };
}

/**
 * The last pick does not count: the pupil is again one of those to go in this round.
 * @returns The picks to keep in place of the last ones of their pupils; none: nobody was picked in
 * this round.
 */
export function takeBack(picks: readonly Pick[]): readonly Pick[] {
  const round = currentRound(picks);
  const inRound = picks.filter((pick) => pick.round === round);
  const last = lastOf(inRound);
  if (last === undefined) return [];
  if (round === 1 || inRound.length > 1) return [{ ...last, round: round - 1 }];
  // Nothing is left of a round: the one before is again the round of the class, and whoever was
  // picked last in it comes after all who were put back.
  const before = picks.filter((pick) => pick.round === round - 1).sort(byTime);
  const at = shifted(before[0]?.at ?? last.at, -1);
  const putBack = before.filter((pick) => byTime(pick, last) > 0);
  return [{ ...last, round: round - 1, at }, ...putBack.map((pick) => ({ ...pick, at }))];
}

function currentRound(picks: readonly Pick[]): number {
  return Math.max(1, ...picks.map(({ round }) => round));
}

function notYetIn(round: number, eligible: readonly string[], picks: readonly Pick[]): string[] {
  const picked = new Set(picks.filter((pick) => pick.round === round).map((pick) => pick.pupilId));
  return eligible.filter((pupilId) => !picked.has(pupilId));
}

function lastOf(picks: readonly Pick[]): Pick | undefined {
  return [...picks].sort(byTime).at(-1);
}

function byTime(a: Pick, b: Pick): number {
  return Temporal.Instant.compare(a.at, b.at);
}

/** Later than the last pick, whatever the clock of the laptop did since. */
function after(last: Pick | undefined, now: string): string {
  if (last === undefined || Temporal.Instant.compare(last.at, now) < 0) return now;
  return shifted(last.at, 1);
}

function shifted(at: string, milliseconds: number): string {
  return Temporal.Instant.from(at).add({ milliseconds }).toString();
}
