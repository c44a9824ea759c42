/** A shorter passphrase is refused with `weak-passphrase`. In characters as `passphraseLength` counts. */
export const SHORTEST_PASSPHRASE = 10;

/** Characters that really count: accents composed, spaces around left out, an emoji counts once. */
export function passphraseLength(passphrase: string): number {
  return [...passphrase.normalize('NFKC').trim()].length;
}
