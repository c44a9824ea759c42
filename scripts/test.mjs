// npm test: installs, checks and tests everything; every suite runs, whatever the others gave.
// Ends with one line: `N passed, N failed`.
import './lib/require-node.mjs';

import { ensurePackages } from './lib/packages.mjs';
import { projectRoot } from './lib/project.mjs';
import { say, sentenceFor } from './lib/say.mjs';
import { runBuild, runCheck, runEndToEnd, runUnit } from './lib/suites.mjs';
import { ensurePdfReader, ensureSpreadsheetReader } from './lib/system-libraries.mjs';
import { exitCode, failedSuite, finalLine } from './lib/tally.mjs';

/** @typedef {import('./lib/tally.mjs').Tally} Tally */

/**
 * A suite that could not even start is a failed one, and the next still runs.
 * @param {string} name
 * @param {() => Promise<Tally>} run
 */
async function attempt(name, run) {
  try {
    return await run();
  } catch (failure) {
    const sentence = sentenceFor(failure);
    if (sentence === null) console.error(failure);
    return failedSuite(name, sentence ?? 'stopped by the error above');
  }
}

/** @returns {Promise<Tally[]>} */
async function runAll() {
  const packages = await attempt('packages', async () => {
    await ensurePackages(projectRoot);
    return { suite: 'packages', passed: 0, failed: 0, skipped: 0 };
  });
  if (packages.failed > 0) return [packages];
  const check = await attempt('check', runCheck);
  const build = await attempt('build', runBuild);
  const unit = await attempt('unit', async () => {
    await ensureSpreadsheetReader();
    return runUnit();
  });
  const e2e = await attempt('e2e', async () => {
    await ensurePdfReader();
    return runEndToEnd(build.failed === 0);
  });
  return [check, build, unit, e2e];
}

const tallies = await runAll();
for (const { suite, passed, failed, skipped, problem } of tallies) {
  const because = problem === undefined ? '' : ` (${problem})`;
  say(`${suite}: ${passed} passed, ${failed} failed, ${skipped} skipped${because}`);
}
console.log(finalLine(tallies));
process.exitCode = exitCode(tallies);
