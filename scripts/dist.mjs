// npm run dist:dir: the unpacked Linux application in release/.
import './lib/require-node.mjs';

import { packageApp } from './lib/package-app.mjs';
import { runCommand } from './lib/say.mjs';

await runCommand(async () => {
  await packageApp({ forTests: process.env.CONTINUO_E2E_PACKAGE === '1' });
  return 0;
});
