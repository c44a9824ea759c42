import { existsSync, readFileSync } from 'node:fs';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

const CONTEXT = 'error-context';
const SNAPSHOT = /^```yaml\n[\s\S]*?^```$/m;

/**
 * Prints at the end what the pages of failed tests showed, in roles and names: where the machine is
 * thrown away after the run, this is all that is left of a failure that does not come again.
 */
export default class FailedPages implements Reporter {
  private readonly pages: string[] = [];

  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status === test.expectedStatus) return;
    for (const { name, path } of result.attachments) {
      if (name !== CONTEXT || path === undefined || !existsSync(path)) continue;
      const snapshot = SNAPSHOT.exec(readFileSync(path, 'utf8'))?.[0] ?? '(no snapshot)';
      this.pages.push(`${test.title}\n${snapshot}`);
    }
  }

  onEnd(): void {
    for (const page of this.pages) process.stdout.write(`\n${page}\n`);
  }

  printsToStdio(): boolean {
    return true;
  }
}
