import { decodeText } from './decode-text';

/** A text that is no table: known by its first words. */
export type MarkupKind = 'xml' | 'html' | 'calendar';

/** The first words stand here, after remarks and prologs. */
const HEAD_BYTES = 4096;

const PROLOG = /^\s*<\?xml[\s?]/;
/** What may stand before the root element: prolog, remarks, instructions, document type. */
const BEFORE_ROOT = /^(?:\s+|<\?[^>]*>|<!--[\s\S]*?-->|<![^>[]*>)*/;
const ROOT = /^<([\p{L}_][\p{L}\p{N}_.:-]*)(?:\s|\/|>)/u;

/**
 * What a text is if it is not a table. A table whose first cell stands in angle brackets is one: a
 * file without a prolog is XML only when its root element is one of `roots`.
 */
export function sniffMarkup(bytes: Uint8Array, roots: ReadonlySet<string>): MarkupKind | undefined {
  const head = decodeText(bytes.subarray(0, HEAD_BYTES));
  if (/^\s*BEGIN:VCALENDAR\s/i.test(head)) return 'calendar';
  const root = ROOT.exec(head.replace(BEFORE_ROOT, ''))?.[1];
  if (root?.toLowerCase() === 'html' || /^\s*<!doctype\s+html\b/i.test(head)) return 'html';
  const isXml = PROLOG.test(head) || /^\s*<!DOCTYPE\s/.test(head) || (root && roots.has(root));
  return isXml ? 'xml' : undefined;
}
