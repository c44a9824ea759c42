import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { projectRoot, readJson } from './project.mjs';

/** @typedef {{ env?: NodeJS.ProcessEnv, cwd?: string }} ChildOptions */

const FORWARDED = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs a program on this terminal until it ends, passing on the signals we get: Ctrl-C must reach
 * the app, not orphan it. Gives its exit code, 128 + signal as shells do when a signal ended it.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {ChildOptions} [options]
 * @returns {Promise<number>}
 */
export function runProgram(program, args, { env = process.env, cwd = projectRoot } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', env, cwd });
    /** @param {NodeJS.Signals} signal */
    const forward = (signal) => child.kill(signal);
    for (const signal of FORWARDED) process.on(signal, forward);
    const stopForwarding = () => {
      for (const signal of FORWARDED) process.off(signal, forward);
    };
    child.once('error', (failure) => {
      stopForwarding();
      reject(failure);
    });
    child.once('exit', (code, signal) => {
      stopForwarding();
      resolve(code ?? 128 + constants.signals[signal ?? 'SIGTERM']);
    });
  });
}

/**
 * Runs a program silently and gives what it printed; `interrupted` when a signal ended it.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {ChildOptions & { timeout?: number }} [options] timeout in milliseconds
 * @returns {Promise<{ code: number, out: string, err: string, interrupted: boolean }>}
 */
export function askProgram(program, args, { env = process.env, cwd = projectRoot, timeout } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env, cwd });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      err += text;
    });
    const alarm =
      timeout === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), timeout);
    child.once('error', (failure) => {
      clearTimeout(alarm);
      reject(failure);
    });
    child.once('close', (code) => {
      clearTimeout(alarm);
      resolve({ code: code ?? 1, out, err, interrupted: code === null });
    });
  });
}

/**
 * The script behind a command of an installed package: started with our own Node, it needs
 * neither a shell nor the `.cmd` files of Windows.
 * @param {string} packageName
 * @param {string} command
 */
export function toolScript(packageName, command) {
  const folder = join(projectRoot, 'node_modules', packageName);
  const { bin } = readJson(join(folder, 'package.json'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * Runs a command of an installed package.
 * @param {string} packageName
 * @param {string} command
 * @param {readonly string[]} args
 * @param {ChildOptions} [options]
 */
export function runTool(packageName, command, args, options) {
  return runProgram(process.execPath, [toolScript(packageName, command), ...args], options);
}

/**
 * Runs npm silently. `npm_execpath` is npm's own script when npm started us.
 * @param {readonly string[]} args
 * @param {ChildOptions} [options]
 */
export function askNpm(args, options) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return askProgram(process.execPath, [script, ...args], options);
  return askProgram(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
}
