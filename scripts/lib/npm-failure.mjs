/**
 * One sentence for a failed npm, from what it printed.
 * @param {{ out: string, err: string, interrupted: boolean }} npm
 * @param {string} wanted what npm was asked to bring
 */
export function npmSentence(npm, wanted) {
  if (npm.interrupted) {
    return `npm was interrupted while it brought ${wanted}: run the command again, it goes on from there.`;
  }
  const printed = npm.err + npm.out;
  if (/ENOSPC|no space left/i.test(printed)) {
    return `The disk became full while npm brought ${wanted}: free some space and run the command again.`;
  }
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|network/.test(
      printed,
    )
  ) {
    return `npm cannot reach its registry, so it could not bring ${wanted}: check the network (or the proxy and registry npm is set to) and run the command again.`;
  }
  if (/E404|ETARGET/.test(printed)) {
    return `The registry npm is set to does not have all of ${wanted}: set another registry and run the command again.`;
  }
  if (/EACCES|EPERM|EROFS/.test(printed)) {
    return `npm may not write in this folder or in its cache, so it could not bring ${wanted}: correct their permissions and run the command again.`;
  }
  const reason = /npm (?:error|ERR!) (?!code |errno |A complete log)(.+)/.exec(printed)?.[1];
  return `npm could not bring ${wanted}${reason ? ` (${reason.trim()})` : ''}: run \`npm install\` by hand to see why.`;
}
