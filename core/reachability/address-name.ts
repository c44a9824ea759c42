import { maskAddress } from './mask-address';

/**
 * What an address is called where it is kept and handed out: masked (`maskAddress`), and where that
 * took something away, followed by a short sum of the whole, so that two pages of one path stay two:
 * `https://cv.example/salle?jeton=***~3f2a`.
 */
export function addressName(url: string): string {
  const masked = maskAddress(url);
  return masked === url ? url : `${masked}~${sumOf(url)}`;
}

/**
 * 16 bits (FNV-1a, folded), in hexadecimal: enough to tell a few pages apart, and of a password they
 * leave tens of thousands of others that would give the same.
 */
function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  }
  return ((sum >>> 16) ^ (sum & 0xffff)).toString(16).padStart(4, '0');
}
