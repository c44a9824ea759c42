import { asksWho } from './asks-who';
import type { DecidedLine, WrittenTarget } from './line-acts';
import { listedKey } from './listed-key';
import type { ListedLine } from './merge';

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
  const named = new Map<string, string>();
  const nameOf = (classId: string, { listed }: ListedLine) => `${classId} ${listedKey(listed)}`;
  for (const { classId, lines } of targets) {
    for (const each of lines) {
      const pupilId = pupilOfRow.get(each.line.row);
      if (pupilId === undefined) continue;
      rows.set(each.line.row, { pupilId, isSaid: isSaid(each) });
      named.set(nameOf(classId, each.line), pupilId);
    }
  }
  // Several classes of the file may go into one.
  for (const { classId, lines } of targets) {
    for (const { line, decision, isDecided } of lines) {
      if (isDecided || decision.kind !== 'leave-out' || line.doubt !== 'listed-twice') continue;
      const pupilId = line.candidates[0]?.pupilId ?? named.get(nameOf(classId, line));
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
