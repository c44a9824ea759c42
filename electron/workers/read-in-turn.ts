import { assertNever } from '../../core/shared/assert-never';
import { type AsideLimits, runAside, sharedBytes } from './run-aside';

/** What a thread is given that reads a file. */
type FileQuestion = { readonly file: { readonly name: string; readonly bytes: Uint8Array } };

/**
 * Runs a script that reads a file, `T` being what it answers: a file that takes long, or all memory,
 * takes neither the window nor the app, and ends as `refused` says. Several files wait for each other.
 */
export function readInTurn<Q extends FileQuestion, T>(
  limits: AsideLimits,
  refused: (why: 'too-slow' | 'too-large') => T,
): (script: string, question: Q) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  async function readAside(script: string, question: Q): Promise<T> {
    const { name, bytes } = question.file;
    const given = { ...question, file: { name, bytes: sharedBytes(bytes) } };
    const answer = await runAside(script, given, limits);
    switch (answer.kind) {
      case 'answer':
        return answer.value as T;
      case 'too-slow':
      case 'too-large':
        return refused(answer.kind);
      default:
        return assertNever(answer);
    }
  }
  return (script, question) => {
    const read = last.then(() => readAside(script, question));
    last = read.catch(() => undefined);
    return read;
  };
}
