import { expect, test } from 'vitest';
import { passphraseLength } from '../../../../core/contract/passphrase';

test('a character counts once, however it was typed, and spaces around do not count', () => {
  expect(passphraseLength('é')).toBe(1);
  expect(passphraseLength('e\u0301')).toBe(1);
  expect(passphraseLength('🎒')).toBe(1);
  expect(passphraseLength('  deux mots  ')).toBe(9);
});
