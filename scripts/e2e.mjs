// npm run test:e2e [-- --packaged] [arguments for Playwright]
// `--packaged` makes the packaged application and runs the same tests on it.
import './lib/require-node.mjs';

import { buildAndRunPlaywright, E2E_CONFIG, runPlaywright } from './lib/end-to-end.mjs';
import { PACKAGED_EXECUTABLE, packageApp } from './lib/package-app.mjs';
import { runCommand } from './lib/say.mjs';

const args = process.argv.slice(2);
const forPlaywright = args.filter((argument) => argument !== '--packaged');

await runCommand(async () => {
  if (!args.includes('--packaged')) return buildAndRunPlaywright(E2E_CONFIG, forPlaywright);
  const env = await packageApp({ forTests: true });
  return runPlaywright(E2E_CONFIG, forPlaywright, {
    ...env,
    CONTINUO_PACKAGED: PACKAGED_EXECUTABLE,
  });
});
