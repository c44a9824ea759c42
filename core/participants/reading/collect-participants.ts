import type { Participant } from '../report';
import { isoOf } from './lesson-clock';
import { mergeSpans, type Span, secondsIn } from './merge-spans';
import type { SeenRow } from './seen-row';

/**
 * One participant per written name. Two addresses under one name are two people, a line without an
 * address is of the one person who has that name, if it is one.
 */
export function collectParticipants(
  rows: readonly SeenRow[],
  unit: 1 | 60,
): readonly Participant[] {
  const byName = new Map<string, SeenRow[]>();
  for (const row of rows) push(byName, row.name, row);
  return [...byName.values()].flatMap(byAddress).map((person) => participantOf(person, unit));
}

function push(groups: Map<string, SeenRow[]>, key: string, row: SeenRow): void {
  const group = groups.get(key);
  if (group) group.push(row);
  else groups.set(key, [row]);
}

function byAddress(rows: readonly SeenRow[]): readonly (readonly SeenRow[])[] {
  const byEmail = new Map<string, SeenRow[]>();
  for (const row of rows) {
    push(byEmail, row.email?.toLowerCase() ?? '', row);
  }
  return byEmail.size <= 2 && byEmail.has('') ? [rows] : [...byEmail.values()];
}

function participantOf(rows: readonly SeenRow[], unit: 1 | 60): Participant {
  const [first] = rows;
  const email = rows.find((row) => row.email !== undefined)?.email;
  const spans = mergeSpans(rows.flatMap(({ span }) => (span ? [widened(span, unit)] : [])));
  const minutes = minutesOf(rows, spans);
  return {
    name: first?.name ?? '',
    ...(email !== undefined && { email }),
    intervals: spans.map(({ from, to }) => ({ from: isoOf(from), to: isoOf(to) })),
    ...(minutes !== undefined && { minutes }),
    ...(rows.some(({ host }) => host) && { host: true }),
    ...(rows.some(({ there }) => there) && { there: true }),
  };
}

/** Somebody who came and went within one tick of the report's clock was there nevertheless. */
function widened({ from, to }: Span, unit: 1 | 60): Span {
  return to > from ? { from, to } : { from, to: from + unit };
}

/**
 * Minutes as the tool counted them, where they say more than the spans: there are none, or a
 * reconnection inside was taken off. Durations in minutes are rounded, each by one at most; those in
 * seconds by a few.
 */
function minutesOf(rows: readonly SeenRow[], spans: readonly Span[]): number | undefined {
  const stays = rows.flatMap(({ stayed }) => stayed ?? []);
  if (stays.length === 0) return undefined;
  const seconds = stays.reduce((sum, stay) => sum + stay.seconds, 0);
  if (spans.length > 0) {
    const tolerance = stays.reduce((sum, { unit }) => sum + (unit === 60 ? 60 : 2), 0);
    const isShorter = stays.length === rows.length && seconds < secondsIn(spans) - tolerance;
    if (!isShorter) return undefined;
  }
  return Math.round((seconds / 60) * 100) / 100;
}
