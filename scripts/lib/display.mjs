import { spawn } from 'node:child_process';
import { Refusal, say } from './say.mjs';

/**
 * Whether windows have nowhere to appear. Only Linux can lack a display and be given one.
 * @param {string} platform
 * @param {NodeJS.ProcessEnv} env
 */
export function lacksDisplay(platform, env) {
  return platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY;
}

/**
 * Starts Xvfb and gives the number of the display it chose (free, so that runs do not collide).
 * @returns {Promise<{ display: string, stop: () => Promise<void> }>}
 */
function startVirtualDisplay() {
  return new Promise((resolve, reject) => {
    const server = spawn(
      'Xvfb',
      ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'],
      {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
        // Its own group: Ctrl-C must close the app first, the display afterwards.
        detached: true,
      },
    );
    const failed = () =>
      reject(
        new Refusal(
          'The virtual display Xvfb did not start: install xvfb, or run with a display (DISPLAY).',
        ),
      );
    server.once('error', failed);
    server.once('exit', failed);
    server.stdio[3]?.once('data', (number) => {
      const ended = new Promise((tell) => server.once('exit', tell));
      const stop = async () => {
        server.kill();
        await ended;
      };
      resolve({ display: `:${String(number).trim()}`, stop });
    });
  });
}

/**
 * Runs something with a display: the present one, else a virtual one for as long as it runs.
 * @param {NodeJS.ProcessEnv} env
 * @param {(env: NodeJS.ProcessEnv) => Promise<number>} run
 */
export async function withDisplay(env, run) {
  if (!lacksDisplay(process.platform, env)) return run(env);
  const { display, stop } = await startVirtualDisplay();
  say(`no display here: using the virtual display Xvfb ${display}`);
  process.once('exit', stop);
  try {
    return await run({ ...env, DISPLAY: display, CONTINUO_VIRTUAL_DISPLAY: display });
  } finally {
    process.off('exit', stop);
    await stop();
  }
}
