import { join } from 'node:path';
import { app } from 'electron';
import type { KeyQuestion } from './key-question';
import { runAside } from './run-aside';

/** The dearest key that a vault may ask for takes half a minute on an old laptop. */
const LIMITS = { milliseconds: 180_000, megabytes: 64 };

/** A key of so many bytes from a passphrase, by scrypt, in a thread: the window goes on meanwhile. */
export async function deriveKeyAside(question: KeyQuestion): Promise<Uint8Array> {
  const script = join(app.getAppPath(), 'out/main/derive-key.cjs');
  const answer = await runAside(script, question, LIMITS);
  if (answer.kind !== 'answer') throw new Error(`deriving the key was ${answer.kind}`);
  return answer.value as Uint8Array;
}
