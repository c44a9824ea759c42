/** What parts the cells of a text: semicolon in France, tabulation from the clipboard, comma. */
export type Separator = ';' | '\t' | ',';

/** All that are known, the likeliest in France first. */
export const SEPARATORS: readonly Separator[] = [';', '\t', ','];
const SAMPLE_LINES = 30;
const SAMPLE_CHARACTERS = 65_536;

/**
 * The separator that most of the first lines hold the same number of times, outside quotes; of two
 * equal ones, the more frequent. A text of one column gives the semicolon.
 */
export function sniffSeparator(text: string): Separator {
  const lines = text
    .slice(0, SAMPLE_CHARACTERS)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, SAMPLE_LINES)
    .map((line) => line.replace(/"[^"]*"/g, ''));
  let best: Separator = ';';
  let bestScore = { agreeing: 0, perLine: 0 };
  for (const separator of SEPARATORS) {
    const score = agreement(lines.map((line) => line.split(separator).length - 1));
    const better =
      score.agreeing > bestScore.agreeing ||
      (score.agreeing === bestScore.agreeing && score.perLine > bestScore.perLine);
    if (better) {
      best = separator;
      bestScore = score;
    }
  }
  return best;
}

function agreement(counts: readonly number[]): { agreeing: number; perLine: number } {
  const frequencies = new Map<number, number>();
  for (const count of counts) {
    if (count > 0) frequencies.set(count, (frequencies.get(count) ?? 0) + 1);
  }
  let best = { agreeing: 0, perLine: 0 };
  for (const [perLine, agreeing] of frequencies) {
    if (agreeing > best.agreeing || (agreeing === best.agreeing && perLine > best.perLine)) {
      best = { agreeing, perLine };
    }
  }
  return best;
}
