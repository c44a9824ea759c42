import { spawn } from 'node:child_process';

/**
 * A virtual display for one worker, where the run was given one: the clipboard and the focus of a
 * display are shared by all of its windows. Gives what ends it.
 */
export async function takeOwnDisplay(): Promise<() => void> {
  if (process.env.CONTINUO_VIRTUAL_DISPLAY === undefined) return () => undefined;
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1440x900x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error('the virtual display of this worker ended')));
    server.stdio[3]?.once('data', (bytes: Buffer) => resolve(bytes.toString().trim()));
  });
  server.removeAllListeners('exit');
  process.env.DISPLAY = `:${number}`;
  return () => server.kill();
}
