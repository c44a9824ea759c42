import type { ReadSpans } from './read-spans';

/** A part of a report; `isTotal`: it has one line per person, beside a part with each presence. */
type Part = ReadSpans & { readonly isTotal: boolean };

/**
 * Teams says everything twice: its third part has each presence, its second one line per person,
 * which counts for who has no times in the third, and tells who leads.
 */
export function joinTotals(parts: readonly Part[]): ReadSpans {
  const details = parts.filter(({ isTotal }) => !isTotal);
  const totals = parts.filter(({ isTotal }) => isTotal).flatMap(({ rows }) => rows);
  const detailed = details.flatMap(({ rows }) => rows);
  if (totals.length === 0 || detailed.length === 0) return together(parts);
  const timed = new Set(detailed.flatMap(({ name, span }) => (span ? [name] : [])));
  const counted = new Set(totals.map(({ name }) => name));
  const hosts = new Set(totals.flatMap(({ name, host }) => (host ? [name] : [])));
  const rows = [
    ...detailed.filter(({ name }) => timed.has(name) || !counted.has(name)),
    ...totals.filter(({ name }) => !timed.has(name)),
  ];
  return {
    ...together(details),
    rows: rows.map((row) => (hosts.has(row.name) ? { ...row, host: true } : row)),
  };
}

function together(parts: readonly ReadSpans[]): ReadSpans {
  return {
    rows: parts.flatMap(({ rows }) => rows),
    unit: parts.every(({ unit }) => unit === 60) ? 60 : 1,
    notices: parts.flatMap(({ notices }) => notices),
  };
}
