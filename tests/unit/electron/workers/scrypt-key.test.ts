import { expect, test } from 'vitest';
import { scryptKey } from '../../../../electron/workers/scrypt-key';
import { deriveKeyHere } from '../derive-key-here';

test('a key is the one of RFC 7914, section 12', async () => {
  const salt = Buffer.from('NaCl');
  const key = await scryptKey({ passphrase: 'password', salt, N: 1024, r: 8, p: 16, bytes: 64 });
  expect(Buffer.from(key).toString('hex')).toBe(
    'fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622' +
      'eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640',
  );
});

test.each(['élève à l’œuvre', 'a', '鍵🔑', 'x'.repeat(2000)])(
  'the key of « %s » is the one that Node derives',
  async (passphrase) => {
    const salt = Uint8Array.from({ length: 16 }, (_, index) => index * 7);
    const question = { passphrase, salt, N: 2 ** 15, r: 1, p: 1, bytes: 32 };
    expect(Buffer.from(await scryptKey(question))).toEqual(await deriveKeyHere(question));
  },
);
