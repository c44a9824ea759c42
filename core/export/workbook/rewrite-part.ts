import { strFromU8, strToU8 } from 'fflate';
import type { Parts } from './book-look';

/** The parts of a file with one of them, a text that has to be there, rewritten. */
export function rewritePart(parts: Parts, path: string, rewrite: (xml: string) => string): Parts {
  const part = parts[path];
  if (part === undefined) throw new Error(`the workbook has no ${path}`);
  return { ...parts, [path]: strToU8(rewrite(strFromU8(part))) };
}

/** Replaces what the library is known to write; that it writes something else is a bug. */
export function replaceOnce(xml: string, written: string, wanted: string): string {
  const at = xml.indexOf(written);
  if (at < 0) throw new Error(`the workbook has no ${written}`);
  return xml.slice(0, at) + wanted + xml.slice(at + written.length);
}

/** A text as the value of an attribute of XML. */
export function escapeAttribute(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
