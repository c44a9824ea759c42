/**
 * What a suite gave. `problem` says what its own counts do not.
 * @typedef {{ suite: string, passed: number, failed: number, skipped: number, problem?: string }} Tally
 */

/**
 * A suite whose counts hide a failure fails by one: nothing ran, nothing was reported, or the
 * tool itself failed.
 * @param {Tally} tally
 * @param {number} code the exit code of the tool
 * @returns {Tally}
 */
function withHiddenFailure(tally, code) {
  if (tally.failed > 0) return tally;
  if (tally.passed === 0) return { ...tally, failed: 1, problem: 'no test ran' };
  if (code !== 0) return { ...tally, failed: 1, problem: `ended with code ${code}` };
  return tally;
}

/**
 * @param {string} suite
 * @param {string} problem
 * @returns {Tally}
 */
export function failedSuite(suite, problem) {
  return { suite, passed: 0, failed: 1, skipped: 0, problem };
}

/**
 * The steps of a check, each as one test.
 * @param {string} suite
 * @param {number} steps how many ran
 * @param {readonly string[]} failed their names
 * @returns {Tally}
 */
export function tallySteps(suite, steps, failed) {
  const tally = { suite, passed: steps - failed.length, failed: failed.length, skipped: 0 };
  return failed.length === 0 ? tally : { ...tally, problem: failed.join(', ') };
}

/**
 * From vitest's JSON report. A file that could not be loaded holds no test, and fails all the same.
 * @param {any} report null when there is none
 * @param {number} code
 */
export function tallyVitest(report, code) {
  if (report === null) return failedSuite('unit', 'no report was written');
  const unloaded = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return withHiddenFailure(
    {
      suite: 'unit',
      passed: report.numPassedTests,
      failed: report.numFailedTests + unloaded,
      skipped: report.numPendingTests + report.numTodoTests,
    },
    code,
  );
}

/**
 * From Playwright's JSON report. Errors outside of tests (a spec that does not compile, a broken
 * global setup) count as one failure each; a test that passed at a retry passed.
 * @param {any} report null when there is none
 * @param {number} code
 */
export function tallyPlaywright(report, code) {
  if (report === null) return failedSuite('e2e', 'no report was written');
  const { expected, unexpected, flaky, skipped } = report.stats;
  return withHiddenFailure(
    { suite: 'e2e', passed: expected + flaky, failed: unexpected + report.errors.length, skipped },
    code,
  );
}

/**
 * @param {readonly Tally[]} tallies
 * @param {'passed' | 'failed' | 'skipped'} what
 */
function total(tallies, what) {
  return tallies.reduce((sum, tally) => sum + tally[what], 0);
}

/**
 * The last line of `npm test`, which machines read: these words, whatever was skipped
 * (the line of each suite before it tells that).
 * @param {readonly Tally[]} tallies
 */
export function finalLine(tallies) {
  return `${total(tallies, 'passed')} passed, ${total(tallies, 'failed')} failed`;
}

/**
 * @param {readonly Tally[]} tallies
 */
export function exitCode(tallies) {
  return total(tallies, 'failed') === 0 && total(tallies, 'passed') > 0 ? 0 : 1;
}
