// npm run check: types, lint, structure, unused code; all four, whatever the first ones say.
import './lib/require-node.mjs';

import { CHECK_STEPS, runSteps } from './lib/check-steps.mjs';
import { ensurePackages } from './lib/packages.mjs';
import { projectRoot } from './lib/project.mjs';
import { runCommand, say } from './lib/say.mjs';

await runCommand(async () => {
  await ensurePackages(projectRoot);
  const failed = await runSteps(CHECK_STEPS);
  say(failed.length === 0 ? 'check: all is well' : `check: failed: ${failed.join(', ')}`);
  return failed.length === 0 ? 0 : 1;
});
