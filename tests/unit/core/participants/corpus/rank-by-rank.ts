/** The first of each comma-separated line, then the second of each, and so on. */
export function rankByRank(lines: readonly string[]): readonly string[] {
  const lists = lines.map((line) => line.split(', '));
  const longest = Math.max(...lists.map(({ length }) => length));
  const ranks = Array.from({ length: longest }, (_, rank) => rank);
  return ranks.flatMap((rank) => lists.flatMap((list) => list[rank] ?? []));
}
