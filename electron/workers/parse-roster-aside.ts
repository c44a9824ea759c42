import { join } from 'node:path';
import { app } from 'electron';
import type { RosterError, RosterFile, RosterOptions } from '../../core/roster/roster-file';
import { assertNever } from '../../core/shared/assert-never';
import { failure, type Result } from '../../core/shared/result';
import type { RosterQuestion } from './roster-question';
import { runAside, sharedBytes } from './run-aside';

/** The largest list that is read takes two seconds on an old laptop, and 300 MB. */
const LIMITS = { milliseconds: 20_000, megabytes: 1024 };

let last: Promise<unknown> = Promise.resolve();

/**
 * `parseRoster` in a thread of its own: a file that takes long, or all memory, takes neither the
 * window nor the app. Several files wait for each other.
 */
export function parseRosterAside(
  file: RosterQuestion['file'],
  options: RosterOptions = {},
): Promise<Result<RosterFile, RosterError>> {
  const read = last.then(() => readAside({ file, options }));
  last = read.catch(() => undefined);
  return read;
}

async function readAside({
  file: { name, bytes },
  options,
}: RosterQuestion): Promise<Result<RosterFile, RosterError>> {
  const script = join(app.getAppPath(), 'out/main/parse-roster.cjs');
  const question: RosterQuestion = { file: { name, bytes: sharedBytes(bytes) }, options };
  const answer = await runAside(script, question, LIMITS);
  switch (answer.kind) {
    case 'answer':
      return answer.value as Result<RosterFile, RosterError>;
    case 'too-slow':
    case 'too-large':
      return failure({ code: `roster-${answer.kind}` });
    default:
      return assertNever(answer);
  }
}
