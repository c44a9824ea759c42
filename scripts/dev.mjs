// npm run dev: the app, rebuilt and reloaded whenever a source is saved.
import './lib/require-node.mjs';

import { bootstrap } from './lib/bootstrap.mjs';
import { runTool } from './lib/child.mjs';
import { withDisplay } from './lib/display.mjs';
import { sandboxObstacleHere } from './lib/sandbox.mjs';
import { runCommand, say } from './lib/say.mjs';

await runCommand(async () => {
  const { executable, env } = await bootstrap();
  // electron-vite has its own names for the executable and for the sandbox.
  const devEnv = { ...env, ELECTRON_EXEC_PATH: executable };
  const obstacle = await sandboxObstacleHere();
  if (obstacle !== null) {
    say(`${obstacle}: starting without Chromium's sandbox, for development and tests only`);
    Object.assign(devEnv, { NO_SANDBOX: '1' });
  }
  const args = ['dev', '--watch', ...process.argv.slice(2)];
  return withDisplay(devEnv, (displayEnv) =>
    runTool('electron-vite', 'electron-vite', args, { env: displayEnv }),
  );
});
