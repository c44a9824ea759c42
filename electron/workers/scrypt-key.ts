import { scrypt } from 'hash-wasm';
import type { KeyQuestion } from './key-question';

/**
 * The key of a passphrase by scrypt (RFC 7914). Not Node's own: to check its parameters Electron's
 * BoringSSL derives the key a first time, in the way of everything else.
 */
export function scryptKey({ passphrase, salt, N, r, p, bytes }: KeyQuestion): Promise<Uint8Array> {
  const cost = { costFactor: N, blockSize: r, parallelism: p };
  return scrypt({ password: passphrase, salt, ...cost, hashLength: bytes, outputType: 'binary' });
}
