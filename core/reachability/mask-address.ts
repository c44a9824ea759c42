import { parseAddress } from './answer';

const MASK = '***';
const LONGEST = 300;

/**
 * An address as it may be shown to others: what follows `?` and `#` keeps its names and loses its
 * values, which may be passwords or tokens; user names and passwords go too. What is no address is
 * masked whole.
 */
export function maskAddress(text: string): string {
  const address = parseAddress(text);
  if (address === null) return MASK;
  const user = address.username !== '' || address.password !== '' ? `${MASK}@` : '';
  const query = address.search === '' ? '' : `?${maskValues(address.search.slice(1))}`;
  const fragment = address.hash === '' ? '' : `#${maskValues(address.hash.slice(1))}`;
  const shown = `${address.protocol}//${user}${address.host}${address.pathname}${query}${fragment}`;
  return shown.length <= LONGEST ? shown : `${shown.slice(0, LONGEST)}…`;
}

/** `a=1&b=2` as `a=***&b=***`; what has no `=` is itself a value. */
function maskValues(part: string): string {
  return part
    .split('&')
    .map((pair) => (pair.includes('=') ? `${pair.slice(0, pair.indexOf('='))}=${MASK}` : MASK))
    .join('&');
}
