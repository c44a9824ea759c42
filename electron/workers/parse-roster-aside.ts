import { join } from 'node:path';
import { app } from 'electron';
import type { RosterError, RosterFile, RosterOptions } from '../../core/roster/roster-file';
import { failure, type Result } from '../../core/shared/result';
import { readInTurn } from './read-in-turn';
import type { RosterQuestion } from './roster-question';

type Read = Result<RosterFile, RosterError>;

/** The largest list that is read takes two seconds on an old laptop, and 300 MB. */
const LIMITS = { milliseconds: 20_000, megabytes: 1024 };

const read = readInTurn<RosterQuestion, Read>(LIMITS, (why) => failure({ code: `roster-${why}` }));

/** `parseRoster` in a thread of its own. */
export function parseRosterAside(
  file: RosterQuestion['file'],
  options: RosterOptions = {},
): Promise<Read> {
  return read(join(app.getAppPath(), 'out/main/parse-roster.cjs'), { file, options });
}
