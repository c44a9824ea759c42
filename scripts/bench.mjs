// npm run bench: the durations and memory that the design promises, as ratios.
import './lib/require-node.mjs';

import { buildAndRunPlaywright } from './lib/end-to-end.mjs';
import { runCommand } from './lib/say.mjs';

await runCommand(() =>
  buildAndRunPlaywright('tests/bench/playwright.config.ts', process.argv.slice(2)),
);
