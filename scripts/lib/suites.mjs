import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap } from './bootstrap.mjs';
import { ensureBuild } from './build.mjs';
import { CHECK_STEPS, runSteps } from './check-steps.mjs';
import { runTool } from './child.mjs';
import { E2E_CONFIG, runPlaywright } from './end-to-end.mjs';
import { projectRoot, readJson } from './project.mjs';
import { say } from './say.mjs';
import { failedSuite, tallyPlaywright, tallySteps, tallyVitest } from './tally.mjs';

const UNIT_REPORT = 'test-results/unit.json';
const E2E_REPORT = 'test-results/e2e.json';

/**
 * Runs a tool that writes a JSON report and gives both; an older report is not taken for a new one.
 * @param {string} report
 * @param {() => Promise<number>} run
 */
async function withReport(report, run) {
  const path = join(projectRoot, report);
  rmSync(path, { force: true });
  const code = await run();
  return { code, report: existsSync(path) ? readJson(path) : null };
}

export async function runCheck() {
  return tallySteps('check', CHECK_STEPS.length, await runSteps(CHECK_STEPS));
}

export async function runBuild() {
  const code = await ensureBuild(projectRoot);
  return tallySteps('build', 1, code === 0 ? [] : ['electron-vite']);
}

export async function runUnit() {
  say('unit tests');
  const { code, report } = await withReport(UNIT_REPORT, () =>
    runTool('vitest', 'vitest', ['run', '--config', 'tests/vitest.config.ts']),
  );
  return tallyVitest(report, code);
}

/**
 * @param {boolean} built
 */
export async function runEndToEnd(built) {
  // On an older build the tests would judge another program.
  if (!built) return failedSuite('e2e', 'not run, since the build failed');
  const { env } = await bootstrap();
  say('end-to-end tests in real Electron');
  const reporter = { PLAYWRIGHT_JSON_OUTPUT_FILE: join(projectRoot, E2E_REPORT) };
  // Its own output folder: Playwright empties it first, and the default one holds the reports.
  const reporters = 'list,json,./tests/e2e/driver/failed-pages.ts';
  const args = ['--reporter', reporters, '--output', 'test-results/e2e'];
  const { code, report } = await withReport(E2E_REPORT, () =>
    runPlaywright(E2E_CONFIG, args, { ...env, ...reporter }),
  );
  return tallyPlaywright(report, code);
}
