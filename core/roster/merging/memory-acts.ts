import type { RosterFile } from '../roster-file';
import { afterActs } from './after-acts';
import { asksWho } from './asks-who';
import { compareFile } from './compare-list';
import type { KnownYear } from './known-year';
import { sourceKey } from './listed-classes';
import { listedKey } from './listed-key';
import type { GoneLine, ListedLine, MergeCandidate, MergeTarget } from './merge';
import { isRefusable, refusedKey } from './refused-value';
import type { RosterAct } from './roster-act';
import type { SettledRow } from './settled-rows';

/** What is learned may change what other lines mean; a list that goes on so contradicts itself. */
const MOST_READINGS = 8;

type Memory = Extract<RosterAct, { kind: 'learn-name' | 'refuse-value' }>;

/**
 * What is to be remembered of an import, so that the same file again changes nothing and asks
 * nothing that the teacher answered: the list is compared with what `acts` leave, without any
 * correction. Where it would say something else than what is `settled`, its writing is learned, and
 * what it would change is noted as not taken, as it is for who stays without being named.
 */
export function memoryActs(
  file: Pick<RosterFile, 'pupils'>,
  known: KnownYear,
  written: {
    readonly targets: readonly MergeTarget[];
    readonly acts: readonly RosterAct[];
    readonly settled: ReadonlyMap<number, SettledRow>;
  },
): readonly RosterAct[] {
  const { targets, acts, settled } = written;
  const imported = new Set(targets.map(({ source }) => sourceKey(source)));
  const memory = new Map<string, Memory>();
  const keep = (found: readonly Memory[]): boolean => {
    const before = memory.size;
    // Of lines that are written alike one is learned at a time: that settles whom the others mean.
    const learned = new Set<string>();
    for (const act of found) {
      if (isKnown(known, act) || memory.has(actKey(act)) || learned.has(act.key)) continue;
      memory.set(actKey(act), act);
      if (act.kind === 'learn-name') learned.add(act.key);
    }
    return memory.size > before;
  };
  for (let reading = 0; reading < MOST_READINGS; reading += 1) {
    const after = afterActs(known, [...acts, ...memory.values()]);
    const { classes } = compareFile(file, after, { targets, corrections: [] });
    const again = classes.filter(({ source }) => imported.has(sourceKey(source)));
    const lines = again.flatMap((each) => each.lines);
    if (keep(lines.flatMap((line) => ofLine(line, settled.get(line.row))))) continue;
    if (keep(lines.flatMap((line) => ofOther(line, settled.get(line.row))))) continue;
    // Only once the lines say the same is it clear whom none of them names.
    if (!keep(again.flatMap(({ gone }) => gone.flatMap(ofUnnamed)))) break;
  }
  return [...memory.values()];
}

function ofLine(line: ListedLine, settled: SettledRow | undefined): readonly Memory[] {
  const { proposed } = line;
  // Who is left out is nobody of the vault, and asked about each time.
  if (settled === undefined) {
    return proposed.kind === 'match' ? refused(line, proposed.pupilId) : [];
  }
  if (isQuiet(line, settled)) return [];
  const { pupilId } = settled;
  const learned: Memory = { kind: 'learn-name', pupilId, key: listedKey(line.listed) };
  if (proposed.kind !== 'match' || proposed.pupilId !== pupilId) return [learned];
  const isNamed = changesOf(line, pupilId).every(({ field }) => isRefusable(field));
  return [...(isNamed ? [] : [learned]), ...refused(line, pupilId)];
}

/** Though its writing is learned the line is taken for somebody else, who is not what it says. */
function ofOther({ proposed, ...line }: ListedLine, settled?: SettledRow): readonly Memory[] {
  if (settled === undefined || proposed.kind !== 'match') return [];
  const { pupilId } = proposed;
  return pupilId === settled.pupilId ? [] : refused({ ...line, proposed }, pupilId);
}

/** The line, as it would be proposed, means the same pupil and has nothing more to say of them. */
function isQuiet(line: ListedLine, { pupilId, isSaid }: SettledRow): boolean {
  const { proposed } = line;
  if (proposed.kind === 'add') return false;
  if (proposed.kind === 'leave-out') {
    return line.doubt !== 'listed-twice' || (line.candidates[0]?.pupilId ?? pupilId) === pupilId;
  }
  if (proposed.pupilId !== pupilId) return false;
  return changesOf(line, pupilId).length === 0 || !(isSaid || proposed.take || !asksWho(line));
}

function refused(line: ListedLine, pupilId: string): readonly Memory[] {
  return changesOf(line, pupilId).flatMap(({ field, after }): Memory[] =>
    isRefusable(field) ? [{ kind: 'refuse-value', pupilId, key: refusedKey(field, after) }] : [],
  );
}

function changesOf({ candidates }: ListedLine, pupilId: string): MergeCandidate['changes'] {
  return candidates.find((each) => each.pupilId === pupilId)?.changes ?? [];
}

function ofUnnamed({ pupilId, to, unnamedKey, proposed }: GoneLine): readonly Memory[] {
  if (proposed.kind === 'stay' || proposed.on === to) return [];
  return [{ kind: 'refuse-value', pupilId, key: unnamedKey }];
}

function isKnown({ classes, earlier }: KnownYear, { kind, pupilId, key }: Memory): boolean {
  const pupil = [...classes.flatMap(({ pupils }) => pupils), ...earlier].find(
    ({ id }) => id === pupilId,
  );
  const keys = kind === 'learn-name' ? pupil?.listedAs : pupil?.refused;
  return keys?.includes(key) ?? false;
}

function actKey({ kind, pupilId, key }: Memory): string {
  return `${kind}|${pupilId}|${key}`;
}
