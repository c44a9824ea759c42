/** Bytes of randomness in a name: 104 bits, above the 100 of DESIGN §7. */
export const JITSI_NAME_BYTES = 13;

// Lower case only, since Jitsi does not tell case apart. No vowels, so that no word appears, and
// none of 0, 1, l, which are taken for others.
const ALPHABET = 'bcdfghjkmnpqrstvwxyz23456789';
/** 28^22 > 2^104: different bytes give different names. */
const LENGTH = 22;
const GROUPS = /^(.{5})(.{6})(.{5})(.{6})$/;

/**
 * The name of a room that nobody can guess: 104 bits, readable aloud in four groups, nothing about
 * a person or a class. `random`: at least `JITSI_NAME_BYTES` random bytes; throws on fewer.
 */
export function jitsiRoomName(random: Uint8Array): string {
  if (random.length < JITSI_NAME_BYTES) throw new RangeError('too few random bytes for a room');
  let number = random
    .subarray(0, JITSI_NAME_BYTES)
    .reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  const base = BigInt(ALPHABET.length);
  let name = '';
  for (let digit = 0; digit < LENGTH; digit += 1) {
    name += ALPHABET[Number(number % base)];
    number /= base;
  }
  return name.replace(GROUPS, '$1-$2-$3-$4');
}

/** The address of a Jitsi server or room as it is kept: without options and final slash. */
export function jitsiInstance(address: string): string {
  return address.replace(/[?#].*$/, '').replace(/\/+$/, '');
}

/** The server of a room `<instance>/<name>`. */
export function jitsiServer(roomUrl: string): string {
  const plain = jitsiInstance(roomUrl);
  return plain.slice(0, plain.lastIndexOf('/'));
}
