import type { ListedLine } from './merge';

/** Nothing tells which of several pupils the line means: leaving it as proposed is no answer. */
export function asksWho({ doubt, candidates }: Pick<ListedLine, 'doubt' | 'candidates'>): boolean {
  return doubt === 'namesakes' && candidates.length > 1;
}
