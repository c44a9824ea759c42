import { Temporal } from 'temporal-polyfill';
import type { JournalEntry, JournalFact } from './journal-fact';

/** SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal: a port, since core has no crypto. */
export type Sha256 = (text: string) => string;

/**
 * The text whose SHA-256 is a line's `hash`, so that anybody can recompute it:
 *
 *     printf '%s' '<text>' | sha256sum
 *
 * It is the JSON object of the line without its own hash, `{ at, fact, previous, seq }`, written
 * after RFC 8785: the keys of every object in the order of their UTF-16 code units, no space and no
 * line break outside of texts, absent fields left out, texts and numbers as ECMAScript's
 * `JSON.stringify` writes them; encoded in UTF-8 without BOM. `at` is an ISO instant in UTC with
 * milliseconds, `previous` the hash of the line before, or null in line 1. For example:
 *
 *     {"at":"2026-11-23T07:02:00.000Z","fact":{"host":"cv.example","kind":"watch-began",
 *     "service":"page https://cv.example/"},"previous":null,"seq":1}
 *
 * (written here in two lines, in truth one).
 */
export function canonicalText(line: Omit<JournalEntry, 'hash'>): string {
  const { at, fact, previous, seq } = line;
  return writeCanonical({ at, fact, previous, seq });
}

/**
 * The line that follows `previous`, undefined for the first one.
 * @param at ISO instant at which it is written; kept to the millisecond, in UTC.
 */
export function chainEntry(
  previous: JournalEntry | undefined,
  at: string,
  fact: JournalFact,
  sha256: Sha256,
): JournalEntry {
  const line = {
    seq: (previous?.seq ?? 0) + 1,
    at: Temporal.Instant.from(at).toString({ fractionalSecondDigits: 3 }),
    fact,
    previous: previous?.hash ?? null,
  };
  return { ...line, hash: sha256(canonicalText(line)) };
}

/**
 * The number of the first line that does not hold, or null. A line holds when it bears the next
 * number, the hash of the line before and the hash of its own text: a line edited, removed,
 * inserted, renumbered or moved is found. Lines cut off at the end are not: for that one needs a
 * hash that was handed out, as an attestation does.
 *
 * @param after The line before these, already verified; undefined when they begin the journal.
 */
export function verifyJournal(
  entries: readonly JournalEntry[],
  sha256: Sha256,
  after?: JournalEntry,
): number | null {
  let previous = after;
  for (const entry of entries) {
    const expected = (previous?.seq ?? 0) + 1;
    const holds =
      entry.seq === expected &&
      entry.previous === (previous?.hash ?? null) &&
      entry.hash === sha256(canonicalText(entry));
    if (!holds) return expected;
    previous = entry;
  }
  return null;
}

// Plain loops: a journal of ten years is verified while the teacher waits.
function writeCanonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(writeCanonical).join()}]`;
  const members = value as Readonly<Record<string, unknown>>;
  let text = '';
  for (const key of Object.keys(members).sort()) {
    const member = members[key];
    if (member === undefined) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${writeCanonical(member)}`;
  }
  return `{${text}}`;
}
