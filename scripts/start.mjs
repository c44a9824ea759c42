// npm start [-- arguments for the app]: installs, builds and opens Continuo.
import './lib/require-node.mjs';

import { bootstrap } from './lib/bootstrap.mjs';
import { requireBuild } from './lib/build.mjs';
import { runProgram } from './lib/child.mjs';
import { withDisplay } from './lib/display.mjs';
import { projectRoot } from './lib/project.mjs';
import { sandboxObstacleHere } from './lib/sandbox.mjs';
import { runCommand, say } from './lib/say.mjs';

await runCommand(async () => {
  const { executable, env } = await bootstrap();
  await requireBuild(projectRoot);
  const args = ['.', ...process.argv.slice(2)];
  const obstacle = await sandboxObstacleHere();
  if (obstacle !== null) {
    say(
      `${obstacle}: starting without Chromium's sandbox (--no-sandbox), for development and tests only`,
    );
    args.unshift('--no-sandbox');
  }
  return withDisplay(env, (displayEnv) => runProgram(executable, args, { env: displayEnv }));
});
