import type { ClassWork, YearContext } from './class-work';
import { settleLines, settleOpenLines } from './compare-class';
import type { LineOutcome } from './line-outcome';
import type { ComparedLine } from './listed-classes';

/** What becomes of every line of a file: first whoever is named exactly anywhere, then the others. */
export function compareWorks(
  works: readonly ClassWork[],
  year: YearContext,
): Map<ComparedLine, LineOutcome> {
  const outcomes = new Map<ComparedLine, LineOutcome>();
  for (const work of works) {
    for (const [line, outcome] of settleLines(work, year)) outcomes.set(line, outcome);
  }
  const named = new Map<string, string | null>();
  for (const { proposed, doubt, candidates } of outcomes.values()) {
    if (proposed.kind === 'match') named.set(proposed.pupilId, null);
    if (doubt !== 'namesakes') continue;
    for (const { pupilId } of candidates) named.set(pupilId, null);
  }
  for (const work of works) {
    const open = work.lines.filter((line) => !outcomes.has(line));
    for (const [line, outcome] of settleOpenLines(work, open, named)) {
      outcomes.set(line, outcome);
      if (outcome.proposed.kind === 'match') named.set(outcome.proposed.pupilId, line.key);
    }
  }
  return outcomes;
}
