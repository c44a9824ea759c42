import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { z } from 'zod';

const KEY_BYTES = 32;
const SALT_BYTES = 16;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Eight times the cost of `SCRYPT`, 1 GiB: a spoilt file must not ask for all the memory. */
const DEAREST_SCRYPT = 2 ** 23;

const bytes = (count: number) =>
  z.base64().refine((text) => Buffer.from(text, 'base64').length === count);
const sealed = z.object({
  nonce: bytes(NONCE_BYTES),
  tag: bytes(TAG_BYTES),
  data: bytes(KEY_BYTES),
});
const passphraseLock = z.object({
  kind: z.literal('passphrase'),
  kdf: z
    .object({
      name: z.literal('scrypt'),
      N: z
        .number()
        .int()
        .min(2 ** 15)
        .refine((cost) => Number.isInteger(Math.log2(cost))),
      r: z.number().int().min(1),
      p: z.number().int().min(1),
      salt: bytes(SALT_BYTES),
    })
    .refine(({ N, r, p }) => N * r * p <= DEAREST_SCRYPT),
  sealed,
});
const recoveryLock = z.object({
  kind: z.literal('recovery'),
  kdf: z.object({ name: z.literal('hkdf-sha256'), salt: bytes(SALT_BYTES) }),
  sealed,
});

/** One way to open a vault: the vault key, sealed by a key derived from a secret. */
export const vaultLocks = z.object({ passphrase: passphraseLock, recovery: recoveryLock });
type PassphraseLock = z.infer<typeof passphraseLock>;
type RecoveryLock = z.infer<typeof recoveryLock>;

/** What deriving a key costs, in the words of scrypt. */
export type ScryptCost = { readonly N: number; readonly r: number; readonly p: number };

/** DESIGN §4: N >= 2^17. 128 MiB and about half a second on a school laptop, on purpose. */
const SCRYPT: ScryptCost = { N: 2 ** 17, r: 8, p: 1 };
/** 32 letters without I, L, O, U (Crockford): 5 bits each, nothing to mistake on paper. */
const RECOVERY_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const RECOVERY_LETTERS = 32;

/** scrypt (RFC 7914): a key of so many bytes; the passphrase comes in the normal form NFKC. */
export type DeriveKey = (
  from: ScryptCost & {
    readonly passphrase: string;
    readonly salt: Uint8Array;
    readonly bytes: number;
  },
) => Promise<Uint8Array>;

export function newVaultKey(): Buffer {
  return randomBytes(KEY_BYTES);
}

/** Seals the vault key with a passphrase (any spelling of accents: NFKC). */
export async function lockWithPassphrase(
  key: Uint8Array,
  passphrase: string,
  derive: DeriveKey,
  cost: ScryptCost = SCRYPT,
): Promise<PassphraseLock> {
  const salt = randomBytes(SALT_BYTES);
  const kdf = { name: 'scrypt', ...cost, salt: salt.toString('base64') } as const;
  return {
    kind: 'passphrase',
    kdf,
    sealed: seal(key, await passphraseKey(kdf, passphrase, derive)),
  };
}

/** The vault key, or null when the passphrase is not the right one. */
export async function openWithPassphrase(
  lock: PassphraseLock,
  passphrase: string,
  derive: DeriveKey,
): Promise<Buffer | null> {
  return unseal(lock.sealed, await passphraseKey(lock.kdf, passphrase, derive));
}

/** 160 bits in eight groups of four: `K7QM-…`. */
export function newRecoveryCode(): string {
  // One random byte per letter: 256 is a multiple of 32, so no letter is likelier than another.
  const letters = [...randomBytes(RECOVERY_LETTERS)].map(
    (byte) => RECOVERY_ALPHABET[byte % RECOVERY_ALPHABET.length],
  );
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-');
}

/**
 * Seals the vault key with a recovery code. The code is 160 random bits, so that a slow key
 * derivation would add nothing: HKDF is enough.
 */
export function lockWithRecoveryCode(key: Uint8Array, code: string): RecoveryLock {
  const salt = randomBytes(SALT_BYTES).toString('base64');
  return {
    kind: 'recovery',
    kdf: { name: 'hkdf-sha256', salt },
    sealed: seal(key, recoveryKey(salt, code)),
  };
}

/** The vault key, or null when the code is not the right one. Case, dashes, O/0, I/L/1 are forgiven. */
export function openWithRecoveryCode(lock: RecoveryLock, code: string): Buffer | null {
  return unseal(lock.sealed, recoveryKey(lock.kdf.salt, code));
}

function passphraseKey(
  { N, r, p, salt }: PassphraseLock['kdf'],
  passphrase: string,
  derive: DeriveKey,
): Promise<Uint8Array> {
  return derive({
    passphrase: passphrase.normalize('NFKC'),
    salt: Buffer.from(salt, 'base64'),
    bytes: KEY_BYTES,
    N,
    r,
    p,
  });
}

function recoveryKey(salt: string, code: string): Buffer {
  const letters = code
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-Z]/g, '');
  return Buffer.from(
    hkdfSync('sha256', letters, Buffer.from(salt, 'base64'), 'continuo recovery', KEY_BYTES),
  );
}

function seal(key: Uint8Array, by: Uint8Array) {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', by, nonce);
  const data = Buffer.concat([cipher.update(key), cipher.final()]);
  by.fill(0);
  return {
    nonce: nonce.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
    data: data.toString('base64'),
  };
}

function unseal(from: z.infer<typeof sealed>, by: Uint8Array): Buffer | null {
  const decipher = createDecipheriv('aes-256-gcm', by, Buffer.from(from.nonce, 'base64'), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAuthTag(Buffer.from(from.tag, 'base64'));
  try {
    return Buffer.concat([decipher.update(Buffer.from(from.data, 'base64')), decipher.final()]);
  } catch {
    // GCM says only that the key is not the right one.
    return null;
  } finally {
    by.fill(0);
  }
}
