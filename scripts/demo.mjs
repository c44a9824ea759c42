// npm run demo: the demonstration morning, a picture of each step in docs/images/.
import './lib/require-node.mjs';

import { buildAndRunPlaywright } from './lib/end-to-end.mjs';
import { runCommand } from './lib/say.mjs';

await runCommand(() =>
  buildAndRunPlaywright('tests/demo/playwright.config.ts', process.argv.slice(2)),
);
