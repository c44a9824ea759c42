import { askProgram } from './child.mjs';

/**
 * Why Chromium's sandbox cannot work for this user, or null when it can.
 *
 * Root is refused by Chromium. Other users need user namespaces, since the runtime in a cache or
 * in node_modules has no setuid helper owned by root; Ubuntu 24.04, for one, forbids them.
 * @param {string} platform
 * @param {number | undefined} uid
 * @param {() => Promise<boolean>} namespacesWork
 */
export async function sandboxObstacle(platform, uid, namespacesWork) {
  if (platform !== 'linux') return null;
  if (uid === 0) return 'running as root';
  return (await namespacesWork()) ? null : 'this system forbids user namespaces';
}

async function namespacesWork() {
  try {
    const probe = await askProgram('unshare', ['--user', '--map-root-user', 'true']);
    return probe.code === 0;
  } catch {
    // No `unshare` to ask with: let Chromium find out.
    return true;
  }
}

export function sandboxObstacleHere() {
  return sandboxObstacle(process.platform, process.getuid?.(), namespacesWork);
}
