import { asksWho } from './asks-who';
import type { DecidedLine, WrittenTarget } from './line-acts';
import { listedKey } from './listed-key';

/** Whom a line means, by the word of the teacher. */
export type SettledRow = {
  readonly pupilId: string;
  /** False where the list itself is unclear and the teacher did not look: it is asked again. */
  readonly isSaid: boolean;
};

/**
 * The lines of which it is settled whom they mean, by row: those that were written, and those that
 * name one of these once more.
 */
export function settledRows(
  targets: readonly WrittenTarget[],
  pupilOfRow: ReadonlyMap<number, string>,
): ReadonlyMap<number, SettledRow> {
  const rows = new Map<number, SettledRow>();
  for (const { lines } of targets) {
    const pupilOfKey = new Map<string, string>();
    for (const each of lines) {
      const pupilId = pupilOfRow.get(each.line.row);
      if (pupilId === undefined) continue;
      rows.set(each.line.row, { pupilId, isSaid: isSaid(each) });
      pupilOfKey.set(listedKey(each.line.listed), pupilId);
    }
    for (const { line, decision } of lines) {
      if (decision.kind !== 'leave-out' || line.doubt !== 'listed-twice') continue;
      const pupilId = line.candidates[0]?.pupilId ?? pupilOfKey.get(listedKey(line.listed));
      if (pupilId !== undefined) rows.set(line.row, { pupilId, isSaid: true });
    }
  }
  return rows;
}

/** Which of several namesakes a line means is not settled by looking away. */
function isSaid({ line, decision, isDecided }: DecidedLine): boolean {
  if (decision.kind !== 'match' || decision.take || isDecided) return true;
  return !asksWho(line);
}
