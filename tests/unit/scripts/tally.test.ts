import { describe, expect, test } from 'vitest';
import {
  exitCode,
  failedSuite,
  finalLine,
  tallyPlaywright,
  tallySteps,
  tallyVitest,
} from '../../../scripts/lib/tally.mjs';

const unit = (numbers: object = {}) => ({
  numPassedTests: 12,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...numbers,
});
const e2e = (stats: object = {}, errors: readonly object[] = []) => ({
  stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0, ...stats },
  errors,
});

test('all suites are added up in one line', () => {
  const tallies = [tallySteps('check', 4, []), tallyVitest(unit(), 0), tallyPlaywright(e2e(), 0)];
  expect(finalLine(tallies)).toBe('21 passed, 0 failed');
  expect(exitCode(tallies)).toBe(0);
});

test('skipped tests are counted apart; the last line stays as machines read it', () => {
  const tallies = [
    tallyVitest(unit({ numPendingTests: 1, numTodoTests: 1 }), 0),
    tallyPlaywright(e2e({ skipped: 3 }), 0),
  ];
  expect(tallies.map(({ skipped }) => skipped)).toEqual([2, 3]);
  expect(finalLine(tallies)).toBe('17 passed, 0 failed');
});

test('each failed step of the check is one failed test', () => {
  const tallies = [tallySteps('check', 4, ['types', 'unused']), tallyVitest(unit(), 0)];
  expect(finalLine(tallies)).toBe('14 passed, 2 failed');
  expect(exitCode(tallies)).toBe(1);
});

describe('a suite cannot pass by not running:', () => {
  test.each([
    ['no report', tallyVitest(null, 0)],
    ['no unit test', tallyVitest(unit({ numPassedTests: 0 }), 0)],
    ['no end-to-end test', tallyPlaywright(e2e({ expected: 0 }), 0)],
    ['only skipped tests', tallyPlaywright(e2e({ expected: 0, skipped: 4 }), 0)],
    ['a tool that failed though every test passed', tallyVitest(unit(), 1)],
    ['a suite that was not started', failedSuite('e2e', 'the build failed')],
  ])('%s', (_what, tally) => {
    expect(tally.failed).toBe(1);
    expect(exitCode([tallyVitest(unit(), 0), tally])).toBe(1);
  });
});

test('a test file that could not be loaded is one failure', () => {
  const broken = { status: 'failed', assertionResults: [] };
  expect(tallyVitest(unit({ testResults: [broken] }), 1).failed).toBe(1);
});

test('a spec that does not compile is one failure beside the others', () => {
  expect(tallyPlaywright(e2e({ unexpected: 2 }, [{ message: 'SyntaxError' }]), 1).failed).toBe(3);
});

test('nothing at all is not a success', () => {
  expect(exitCode([])).toBe(1);
});
