import { runTool } from './child.mjs';
import { withDisplay } from './display.mjs';
import { sandboxObstacleHere } from './sandbox.mjs';
import { say } from './say.mjs';

/**
 * Runs a Playwright project on real Electron, on a virtual display when there is none.
 * @param {string} config
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
export async function runPlaywright(config, args, env) {
  const obstacle = await sandboxObstacleHere();
  if (obstacle !== null) {
    say(`${obstacle}: Electron runs without Chromium's sandbox, for development and tests only`);
  }
  // Playwright adds --no-sandbox by itself for root; for others Electron reads it from here.
  const sandbox = obstacle === null ? {} : { ELECTRON_DISABLE_SANDBOX: '1' };
  return withDisplay({ ...env, ...sandbox }, (displayEnv) =>
    runTool('@playwright/test', 'playwright', ['test', '--config', config, ...args], {
      env: displayEnv,
    }),
  );
}
