import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../../core/files/decode-text';
import { decodeWindows1252 } from '../../../../core/files/windows-1252';

const UPPER: Readonly<Record<string, number>> = { '’': 0x92 };
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('a text is decoded by what its bytes say', () => {
  test.each([
    ['UTF-8', utf8('Maëlys HUỲNH')],
    ['UTF-8 with its mark', utf8('\ufeffMaëlys HUỲNH')],
    ['UTF-16, little end first', Uint8Array.from(Buffer.from('\ufeffMaëlys HUỲNH', 'utf16le'))],
    [
      'UTF-16, big end first',
      Uint8Array.from(Buffer.from('\ufeffMaëlys HUỲNH', 'utf16le').swap16()),
    ],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes)).toBe('Maëlys HUỲNH');
  });

  test('Windows-1252 when UTF-8 disagrees, its upper signs included', () => {
    const bytes = Uint8Array.of(0x45, 0xe9, 0x20, 0x80, 0x20, 0x8c, 0x9c, 0x20, 0x92, 0x96, 0x9f);
    expect(decodeText(bytes)).toBe('Eé € Œœ ’–Ÿ');
  });

  test('ISO-8859-15 when a fraction stands in a word, Windows-1252 when it stands alone', () => {
    const latin9 = Uint8Array.of(0x42, 0xbc, 0x55, 0x46, 0x20, 0xe9);
    expect(decodeText(latin9)).toBe('BŒUF é');
    const fraction = Uint8Array.of(0xbd, 0x20, 0x68, 0x65, 0x75, 0x72, 0x65, 0x20, 0xe0);
    expect(decodeText(fraction)).toBe('½ heure à');
    const both = Uint8Array.of(0x41, 0xbd, 0x20, 0x92);
    expect(decodeText(both)).toBe('A½ ’');
  });

  test('line by line where lines of two encodings were put together', () => {
    const windows = Uint8Array.from(
      [...'Maëlys’'].map((letter) => UPPER[letter] ?? letter.charCodeAt(0)),
    );
    const both = Uint8Array.from([...utf8('Prénom\r\nZoé\r\n'), ...windows, 0x0a, ...utf8('Noé')]);
    expect(decodeText(both)).toBe('Prénom\r\nZoé\r\nMaëlys’\nNoé');
  });

  test('a damaged UTF-8 text with its mark shows what was lost', () => {
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41, 0xe9))).toBe('A\ufffd');
  });

  test('any UTF-8 text comes back whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decodeText(utf8(`\ufeff${text}`))).toBe(text);
      }),
    );
  });
});

test('Windows-1252 reads each byte as one character, Latin-1 outside its upper signs', () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
  const text = decodeWindows1252(bytes);
  expect(text).toHaveLength(bytes.length);
  for (let at = 0; at < 256; at += 1) {
    if (at < 0x80 || at > 0x9f) expect(text.charCodeAt(at)).toBe(at);
    else expect(text.charCodeAt(at)).toBeGreaterThan(0xff);
  }
});
