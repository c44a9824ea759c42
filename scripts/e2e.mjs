// npm run test:e2e [-- --packaged] [arguments for Playwright]
import './lib/require-node.mjs';

import { bootstrap } from './lib/bootstrap.mjs';
import { ensureBuild } from './lib/build.mjs';
import { runPlaywright } from './lib/end-to-end.mjs';
import { projectRoot } from './lib/project.mjs';
import { Refusal, runCommand } from './lib/say.mjs';

const CONFIG = 'tests/e2e/playwright.config.ts';

await runCommand(async () => {
  const args = process.argv.slice(2);
  const { env } = await bootstrap();
  if ((await ensureBuild(projectRoot)) !== 0) {
    throw new Refusal(
      'The build failed for the reason above: correct it and run the command again.',
    );
  }
  return runPlaywright(CONFIG, args, env);
});
