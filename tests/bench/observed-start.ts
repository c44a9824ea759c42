import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** A CSS selector of what must be painted, and the name of that moment. */
export type Waited = { readonly moment: string; readonly selector: string };

export type ObservedStart = {
  readonly pid: number;
  /** Milliseconds from the start of the process, by name of the moment. */
  readonly moments: Readonly<Record<string, number>>;
  readonly end: () => Promise<void>;
};

const requireHere = createRequire(join(__dirname, '../../package.json'));
const LONGEST_START = 60_000;

/**
 * Starts an Electron app as its user does, without driver or debugger, and waits until all that is
 * waited for was painted. Both apps that are compared start this way.
 */
export async function startObserved(
  app: string,
  home: string,
  waited: readonly Waited[],
  passphrase = '',
): Promise<ObservedStart> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const begun = performance.timeOrigin + performance.now();
  const child = spawn(requireHere('electron') as string, [app, ...sandbox], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {
      ...process.env,
      CONTINUO_HOME: home,
      NODE_OPTIONS: `--require ${JSON.stringify(join(__dirname, 'observer.cjs'))}`,
      BENCH_WAITED: JSON.stringify(waited),
      BENCH_PASSPHRASE: passphrase,
    },
  });
  try {
    const moments = await momentsOf(child, begun, waited.at(-1)?.moment ?? '');
    return { pid: child.pid ?? 0, moments, end: () => end(child) };
  } catch (error) {
    await end(child);
    throw error;
  }
}

function momentsOf(
  child: ChildProcess,
  begun: number,
  last: string,
): Promise<Readonly<Record<string, number>>> {
  return new Promise((resolve, reject) => {
    const moments: Record<string, number> = {};
    let read = '';
    const fail = (why: string) =>
      reject(new Error(`${why}; seen: ${Object.keys(moments).join(', ') || 'nothing'}`));
    const timer = setTimeout(() => fail('the window did not become usable'), LONGEST_START);
    child.once('error', (error) => fail(error.message));
    child.once('exit', () => fail('the app ended'));
    child.stdout?.on('data', (chunk) => {
      read += String(chunk);
      for (const [, said] of read.matchAll(/^bench (\{.*\})$/gm)) {
        const { moment, at } = JSON.parse(said ?? '') as { moment: string; at: number };
        moments[moment] = at - begun;
      }
      if (moments[last] === undefined) return;
      clearTimeout(timer);
      resolve(moments);
    });
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await gone;
  clearTimeout(timer);
}
