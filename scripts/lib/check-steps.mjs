import { askProgram, runTool, toolScript } from './child.mjs';
import { say } from './say.mjs';

/**
 * dependency-cruiser is content when it finds no module at all (with a TypeScript it does not
 * know, for one): a report that read nothing proves nothing.
 * @param {string} printed
 */
export function modulesRead(printed) {
  return Number(/\((\d+) modules/.exec(printed)?.[1] ?? 0);
}

async function checkStructure() {
  const args = ['--config', '.dependency-cruiser.cjs', 'core', 'electron', 'renderer'];
  const cruise = await askProgram(process.execPath, [
    toolScript('dependency-cruiser', 'depcruise'),
    ...args,
  ]);
  console.log((cruise.out + cruise.err).trim());
  if (cruise.code !== 0) return cruise.code;
  if (modulesRead(cruise.out) > 0) return 0;
  console.error('dependency-cruiser read no module, so the structure was not checked.');
  return 1;
}

/** @type {readonly { name: string, run: () => Promise<number> }[]} */
export const CHECK_STEPS = [
  { name: 'types', run: () => runTool('typescript', 'tsc', ['-b']) },
  {
    name: 'lint',
    run: () => runTool('@biomejs/biome', 'biome', ['check', '--error-on-warnings', '.']),
  },
  { name: 'structure', run: checkStructure },
  { name: 'unused', run: () => runTool('knip', 'knip', []) },
];

/**
 * Runs every step, even after one failed. Gives the names of those that did.
 * @param {readonly { name: string, run: () => Promise<number> }[]} steps
 */
export async function runSteps(steps) {
  const failed = [];
  for (const { name, run } of steps) {
    say(`check: ${name}`);
    if ((await run()) !== 0) failed.push(name);
  }
  return failed;
}
