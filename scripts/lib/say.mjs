/** A failure foreseen: its message is one sentence, what happened and what to do. */
export class Refusal extends Error {}

/**
 * @param {string} sentence
 */
export function say(sentence) {
  console.log(`continuo: ${sentence}`);
}

/**
 * The sentence for a failure of the machine that can strike any step, or null for a bug.
 * @param {unknown} failure
 */
export function sentenceFor(failure) {
  if (failure instanceof Refusal) return failure.message;
  const { code, path, syscall } = /** @type {NodeJS.ErrnoException} */ (failure ?? {});
  const where = path === undefined ? '' : ` (${path})`;
  if (code === 'ENOSPC')
    return `The disk is full${where}: free some space and run the command again.`;
  // Node calls a folder that cannot be made in a read-only place ENOENT.
  const unmakeable = code === 'ENOENT' && syscall === 'mkdir';
  if (unmakeable || code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return `This user may not write there${where}: correct the permissions (or set XDG_CACHE_HOME, if this is the cache) and run the command again.`;
  }
  return null;
}

/**
 * Runs a command of `scripts/` and exits with the code it gives.
 * @param {() => Promise<number>} command
 */
export async function runCommand(command) {
  try {
    process.exitCode = await command();
  } catch (failure) {
    const sentence = sentenceFor(failure);
    console.error(sentence === null ? failure : `continuo: ${sentence}`);
    process.exitCode = 1;
  }
}
