import { bootstrap } from './bootstrap.mjs';
import { requireBuild } from './build.mjs';
import { runTool } from './child.mjs';
import { withDisplay } from './display.mjs';
import { projectRoot } from './project.mjs';
import { sandboxObstacleHere } from './sandbox.mjs';
import { say } from './say.mjs';

export const E2E_CONFIG = 'tests/e2e/playwright.config.ts';

/**
 * Runs a Playwright project on real Electron, on a virtual display when there is none.
 * @param {string} config
 * @param {readonly string[]} args for Playwright
 * @param {NodeJS.ProcessEnv} env as `bootstrap` gives it
 */
export async function runPlaywright(config, args, env) {
  const obstacle = await sandboxObstacleHere();
  if (obstacle !== null) {
    say(`${obstacle}: Electron runs without Chromium's sandbox, for development and tests only`);
  }
  // Playwright adds --no-sandbox by itself for root only; Electron reads this for the others.
  const sandbox = obstacle === null ? {} : { ELECTRON_DISABLE_SANDBOX: '1' };
  return withDisplay({ ...env, ...sandbox }, (displayEnv) =>
    runTool('@playwright/test', 'playwright', ['test', '--config', config, ...args], {
      env: displayEnv,
    }),
  );
}

/**
 * Brings what is missing, builds, then runs a Playwright project.
 * @param {string} config
 * @param {readonly string[]} args for Playwright
 */
export async function buildAndRunPlaywright(config, args) {
  const { env } = await bootstrap();
  await requireBuild(projectRoot);
  return runPlaywright(config, args, env);
}
