import { type ScryptOptions, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import type { DeriveKey } from '../../../electron/storage/vault-keys';

const derive = promisify<string, Uint8Array, number, ScryptOptions, Buffer>(scrypt);

/** As the app's thread derives a key, with Node's own scrypt. */
export const deriveKeyHere: DeriveKey = ({ passphrase, salt, bytes, N, r, p }) =>
  derive(passphrase, salt, bytes, { N, r, p, maxmem: 256 * N * r });
