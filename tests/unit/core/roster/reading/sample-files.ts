import { readFileSync } from 'node:fs';
import { parseRoster } from '../../../../../core/roster/parse-roster';
import type { RosterFile } from '../../../../../core/roster/roster-file';

export function rosterSample(name: string): Uint8Array {
  return readFileSync(`tests/fixtures/rosters/${name}`);
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The list in a text; fails the test when there is none. */
export function rosterOf(content: string | Uint8Array): RosterFile {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  const result = parseRoster({ name: 'liste', bytes });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** Why a content gives no list; `ok` when it gives one. */
export function refusalOf(content: string | Uint8Array): string {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  const result = parseRoster({ name: 'liste', bytes });
  return result.ok ? 'ok' : result.error.code;
}
