import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../../core/files/decode-text';
import { sniffContent } from '../../../../core/files/sniff-content';
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
    ['UTF-16 without its mark', Uint8Array.from(Buffer.from('Maëlys HUỲNH', 'utf16le'))],
    [
      'UTF-16 without its mark, big end first',
      Uint8Array.from(Buffer.from('Maëlys HUỲNH', 'utf16le').swap16()),
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
    const caron = Uint8Array.of(0xa6, 0x49, 0x4d, 0xdc, 0x20, 0xa8, 0x69);
    expect(decodeText(caron)).toBe('ŠIMÜ ši');
    const apostrophe = Uint8Array.of(0x44, 0xb4, 0xc9, 0x56, 0x45);
    expect(decodeText(apostrophe)).toBe('D´ÉVE');
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

describe('UTF-16 without a mark', () => {
  const utf16 = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));

  test('is known in any alphabet, by its separators and ends of lines', () => {
    const text = 'Nom;Prénom\r\nحداد;ليلى\r\n王;小明\r\nĀBELE;Ēriks\r\n';
    expect(decodeText(utf16(text))).toBe(text);
    expect(decodeText(utf16(text).slice(0, -1))).toBe(`${text.slice(0, -1)}\ufffd`);
  });

  test('is not seen in a text with some zero bytes, nor in a file of them', () => {
    const spoilt = utf8('Nom;Prénom\nGa\0l;Zoé\nLI\0;Hugo\n');
    expect(decodeText(spoilt)).toBe('Nom;Prénom\nGa\0l;Zoé\nLI\0;Hugo\n');
    expect(sniffContent(new Uint8Array(100))).toBe('binary');
    const numbers = Uint8Array.from({ length: 200 }, (_, at) => (at % 2 === 0 ? at % 30 : 0));
    expect(sniffContent(numbers)).toBe('binary');
    expect(sniffContent(Uint8Array.of(0, 1, 2, 3, 0, 255, 0, 254))).toBe('binary');
    expect(sniffContent(utf16('Nom;Prénom\n'))).toBe('text');
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
