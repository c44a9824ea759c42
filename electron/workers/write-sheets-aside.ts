import { join } from 'node:path';
import { app } from 'electron';
import { assertNever } from '../../core/shared/assert-never';
import { failure, type Result, success } from '../../core/shared/result';
import { runAside } from './run-aside';
import type { SheetsQuestion } from './sheets-question';

/**
 * As many rows as a workbook may have take some ten seconds here, several times that on an old
 * laptop, and half of the memory; the registers of twelve classes over ten months take a third.
 */
const LIMITS = { milliseconds: 180_000, megabytes: 1536 };

/**
 * `toSpreadsheet` in a thread of its own, which ends at once when it is stopped: a term of every
 * class leaves the window and the roll call as quick as they are. A thread that dies is written
 * down with its error.
 */
export async function writeSheetsAside(
  question: SheetsQuestion,
  stop: AbortSignal,
  log: (message: string, error: unknown) => void,
): Promise<
  Result<Uint8Array, 'workbook-too-large' | 'workbook-too-slow' | 'workbook-failed' | 'stopped'>
> {
  const script = join(app.getAppPath(), 'out/main/write-sheets.cjs');
  try {
    const answer = await runAside(script, question, LIMITS, stop);
    switch (answer.kind) {
      case 'answer':
        return success(answer.value as Uint8Array);
      case 'stopped':
        return failure('stopped');
      case 'too-slow':
        return failure('workbook-too-slow');
      case 'too-large':
        return failure('workbook-too-large');
      default:
        return assertNever(answer);
    }
  } catch (error) {
    // A part of the file that is longer than a string or an array may be.
    if (error instanceof RangeError) return failure('workbook-too-large');
    log('the thread of a workbook died', error);
    return failure('workbook-failed');
  }
}
