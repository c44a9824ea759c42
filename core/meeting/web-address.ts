import { failure, type Result, success } from '../shared/result';

/** Browsers and mail programs cut beyond this. */
const LONGEST_ADDRESS = 2000;

/**
 * The address that a teacher typed or pasted, in full form. `https://` is added where no scheme is
 * given. Refused: any scheme but http and https, a name or password before the host, a host
 * without a dot (but `localhost`), spaces, an empty text.
 */
export function parseWebAddress(typed: string): Result<string, 'bad-address'> {
  const text = typed.trim();
  if (!isPlausible(text)) return failure('bad-address');
  const address = parse(withScheme(text));
  if (address === null || !isAllowed(address, text)) return failure('bad-address');
  // Accents are written out in full form: a text that was short enough may not be any more.
  if (address.href.length > LONGEST_ADDRESS) return failure('bad-address');
  return success(address.href);
}

function isPlausible(text: string): boolean {
  return (
    text !== '' &&
    text.length <= LONGEST_ADDRESS &&
    /^[\p{L}\p{N}]/u.test(text) &&
    !/[\s\p{Cc}\p{Cf}\\"<>`]/u.test(text)
  );
}

/** `visio.example.fr:8443` has a port, `javascript:alert(1)` a scheme. */
function withScheme(text: string): string {
  return /^[a-z][a-z0-9+.-]*:(?!\d{1,5}([/?#]|$))/i.test(text) ? text : `https://${text}`;
}

function parse(text: string): URL | null {
  if (!/^https?:\/\/[^/?#]/i.test(text)) return null;
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

function isAllowed(address: URL, typed: string): boolean {
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return false;
  // Nothing listens on port 0, and no browser asks it.
  if (address.port === '0') return false;
  if (address.username !== '' || address.password !== '') return false;
  const host = address.hostname;
  if (host === 'localhost') return true;
  // "3.14" or "0x7f.1" is read as a number of four parts: only what was typed so is one.
  if (/^\d+(\.\d+){3}$/.test(host)) return typed.includes(host);
  return host.split('.').length >= 2 && host.split('.').every((part) => part !== '');
}
