import { join } from 'node:path';
import { app } from 'electron';
import { assertNever } from '../../core/shared/assert-never';
import { failure, type Result, success } from '../../core/shared/result';
import { runAside } from './run-aside';
import type { SheetsQuestion } from './sheets-question';

/** Fifty thousand rows take some ten seconds here, several times that on an old laptop. */
const LIMITS = { milliseconds: 180_000, megabytes: 2048 };

/**
 * `toSpreadsheet` in a thread of its own, which ends at once when it is stopped: a term of every
 * class leaves the window and the roll call as quick as they are.
 */
export async function writeSheetsAside(
  question: SheetsQuestion,
  stop: AbortSignal,
): Promise<Result<Uint8Array, 'too-many-rows' | 'stopped'>> {
  const script = join(app.getAppPath(), 'out/main/write-sheets.cjs');
  const answer = await runAside(script, question, LIMITS, stop);
  switch (answer.kind) {
    case 'answer':
      return success(answer.value as Uint8Array);
    case 'stopped':
      return failure('stopped');
    case 'too-slow':
    case 'too-large':
      return failure('too-many-rows');
    default:
      return assertNever(answer);
  }
}
