// Node's own list of what `engines` in package.json asks; npm only warns about it.
const OLDEST_NODE = '20.19.0';

/**
 * Whether one dotted version is at least another; a missing part counts as 0.
 * @param {string} version
 * @param {string} oldest
 */
export function isAtLeast(version, oldest) {
  const have = version.split('.').map(Number);
  const want = oldest.split('.').map(Number);
  for (let part = 0; part < 3; part++) {
    const difference = (have[part] ?? 0) - (want[part] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/**
 * The sentence that tells why this Node cannot be used, or null when it can.
 * @param {string} version `process.versions.node`
 */
export function nodeComplaint(version) {
  if (isAtLeast(version, OLDEST_NODE)) return null;
  return `Continuo needs Node ${OLDEST_NODE} or newer and this is Node ${version}: install a newer Node and run the command again.`;
}
