import { Worker } from 'node:worker_threads';

/** How long a thread may run and how much it may hold. */
export type AsideLimits = { readonly milliseconds: number; readonly megabytes: number };

/** What a thread answered, or which limit it met. */
export type AsideAnswer =
  | { readonly kind: 'answer'; readonly value: unknown }
  | { readonly kind: 'too-slow' | 'too-large' };

type Stopped = { readonly kind: 'stopped' };

/**
 * Runs a script in a thread of its own, which gets `given` as its `workerData` and answers with one
 * message; afterwards nothing of it is left. Rejects on a bug of the script. One that can be
 * stopped ends as soon as it is.
 */
export async function runAside(
  script: string,
  given: unknown,
  limits: AsideLimits,
): Promise<AsideAnswer>;
export async function runAside(
  script: string,
  given: unknown,
  limits: AsideLimits,
  stop: AbortSignal,
): Promise<AsideAnswer | Stopped>;
export async function runAside(
  script: string,
  given: unknown,
  limits: AsideLimits,
  stop?: AbortSignal,
): Promise<AsideAnswer | Stopped> {
  if (stop?.aborted) return { kind: 'stopped' };
  const worker = new Worker(script, {
    workerData: given,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<AsideAnswer | Stopped>((resolve, reject) => {
      stop?.addEventListener('abort', () => resolve({ kind: 'stopped' }), { once: true });
      timer = setTimeout(() => resolve({ kind: 'too-slow' }), limits.milliseconds);
      worker.once('message', (value: unknown) => resolve({ kind: 'answer', value }));
      worker.once('messageerror', reject);
      worker.once('error', (error) => {
        if (isOutOfMemory(error)) resolve({ kind: 'too-large' });
        else reject(error);
      });
      worker.once('exit', (code) => reject(new Error(`a thread ended with ${code}, unanswered`)));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

/**
 * The same bytes where a thread can read them: anything else is copied twice when it is handed over,
 * and nothing of main goes on meanwhile. The thread takes a copy of its own.
 */
export function sharedBytes(bytes: Uint8Array): Uint8Array {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return shared;
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
