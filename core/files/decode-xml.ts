import { decodeText } from './decode-text';
import { decodeIso885915 } from './iso-8859-15';
import { decodeWindows1252 } from './windows-1252';

/** Bytes in which the prolog stands: it is ASCII in every encoding that is read here. */
const PROLOG_BYTES = 256;
const CHUNK_BYTES = 65_536;
const DECLARED = /^<\?xml\s[^>]*?encoding\s*=\s*["']([\w.-]+)["']/;

/** Encodings of one byte per character, by the names that prologs use. */
const SINGLE_BYTE: Readonly<Record<string, (bytes: Uint8Array) => string>> = {
  'iso-8859-15': decodeIso885915,
  'latin-9': decodeIso885915,
  // HTML 5 reads Latin-1 as Windows-1252, its superset, and so do all who write it.
  'iso-8859-1': decodeWindows1252,
  'latin-1': decodeWindows1252,
  'us-ascii': decodeWindows1252,
  'windows-1252': decodeWindows1252,
  cp1252: decodeWindows1252,
};

/**
 * The text of an XML file in pieces, decoded as its prolog says; a byte order mark says it surer.
 * UTF-8, declared or by default, is read as Windows-1252 when its bytes are not UTF-8.
 */
export function* decodeXml(bytes: Uint8Array): Generator<string> {
  const declared = DECLARED.exec(decodeIso885915(bytes.subarray(0, PROLOG_BYTES)))?.[1];
  const decode = SINGLE_BYTE[declared?.toLowerCase() ?? ''];
  if (decode) {
    for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
      yield decode(bytes.subarray(at, at + CHUNK_BYTES));
    }
  } else {
    const text = decodeText(bytes);
    for (let at = 0; at < text.length; at += CHUNK_BYTES) yield text.slice(at, at + CHUNK_BYTES);
  }
}
