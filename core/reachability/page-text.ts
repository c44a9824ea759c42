import { decodeEntities } from '../files/entities';
import { foldText } from './folded-text';

/** What a reader sees of a page; every text is folded (`foldText`). */
export type PageText = {
  readonly title: string;
  /** `h1` and `h2`, in order. */
  readonly headings: readonly string[];
  /** Pieces between two tags that break the flow, and what buttons and links say, in order. */
  readonly pieces: readonly string[];
  /** All pieces in one. */
  readonly text: string;
  /** The page asks for a password. */
  readonly asksPassword: boolean;
};

const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'object', 'svg']);
const INLINE = new Set(
  'b big em i strong small span font mark u s sub sup abbr code bdi bdo wbr q cite time'.split(' '),
);
const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
const HEADINGS = new Set(['h1', 'h2']);
// Characters that may be read in vain, in all, looking for the end of tags that have none: keeps the
// time of a hostile page in proportion to its length.
const MOST_WASTED = 1_000_000;
/** Of a title or heading; what comes after is no headline. */
const LONGEST_LINE = 500;

type Tag = {
  readonly name: string;
  readonly closes: boolean;
  readonly attributes: string;
  readonly end: number;
};

type Sheet = {
  readonly pieces: string[];
  readonly headings: string[];
  title: string;
  asksPassword: boolean;
  piece: string;
  heading: { readonly name: string; text: string } | null;
  inTitle: boolean;
  /** Characters that may still be read in vain. */
  allowance: number;
  /** The hidden element that we are in, and how many of its name are open. */
  hidden: { readonly name: string; depth: number } | null;
};

/** Reads a page of any quality: never fails, takes time proportional to its length. */
export function readPage(body: string): PageText {
  const sheet: Sheet = {
    pieces: [],
    headings: [],
    title: '',
    asksPassword: false,
    piece: '',
    heading: null,
    inTitle: false,
    allowance: MOST_WASTED,
    hidden: null,
  };
  const lower = body.toLowerCase();
  let at = 0;
  while (at < body.length) {
    const open = body.indexOf('<', at);
    addText(sheet, body.slice(at, open === -1 ? body.length : open));
    if (open === -1) break;
    at = readMarkup(sheet, body, lower, open);
  }
  closePiece(sheet);
  return {
    title: readLine(sheet.title),
    headings: sheet.headings.filter((heading) => heading !== ''),
    pieces: sheet.pieces,
    text: sheet.pieces.join(' '),
    asksPassword: sheet.asksPassword,
  };
}

/** Takes the comment, declaration or tag at `open`; gives where the reading goes on. */
function readMarkup(sheet: Sheet, body: string, lower: string, open: number): number {
  if (body.startsWith('<!--', open)) return after(body, '-->', open + 4);
  if (body[open + 1] === '!' || body[open + 1] === '?') return after(body, '>', open);
  const tag = readTag(sheet, body, open);
  if (tag === null) {
    addText(sheet, '<');
    return open + 1;
  }
  if (!tag.closes && UNSEEN.has(tag.name)) {
    const close = lower.indexOf(`</${tag.name}`, tag.end);
    return close === -1 ? body.length : after(body, '>', close);
  }
  applyTag(sheet, tag);
  return tag.end;
}

function after(body: string, mark: string, from: number): number {
  const found = body.indexOf(mark, from);
  return found === -1 ? body.length : found + mark.length;
}

function readTag(sheet: Sheet, body: string, open: number): Tag | null {
  const name = /^<(\/?)([a-z][a-z0-9:-]{0,40})/i.exec(body.slice(open, open + 44));
  if (name === null) return null;
  let quote = '';
  const last = Math.min(body.length, open + sheet.allowance);
  for (let index = open + name[0].length; index < last; index += 1) {
    const letter = body[index] ?? '';
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '"' || letter === "'") {
      quote = letter;
    } else if (letter === '>') {
      return {
        name: (name[2] ?? '').toLowerCase(),
        closes: name[1] === '/',
        attributes: body.slice(open + name[0].length, index),
        end: index + 1,
      };
    }
  }
  sheet.allowance -= Math.max(0, last - open);
  return null;
}

function applyTag(sheet: Sheet, tag: Tag): void {
  if (sheet.hidden !== null) {
    countHidden(sheet, tag);
    return;
  }
  if (tag.name === 'title') {
    sheet.inTitle = !tag.closes && sheet.title === '';
    return;
  }
  if (!INLINE.has(tag.name)) closePiece(sheet);
  if (HEADINGS.has(tag.name)) {
    closeHeading(sheet);
    if (!tag.closes) sheet.heading = { name: tag.name, text: '' };
  }
  if (tag.closes) return;
  if (isHidden(tag.attributes)) {
    if (!VOID.has(tag.name)) sheet.hidden = { name: tag.name, depth: 1 };
    return;
  }
  if (tag.name === 'input') readInput(sheet, tag.attributes);
}

/** A hidden paragraph or item ends with the next one; other elements end where they are closed. */
function countHidden(sheet: Sheet, tag: Tag): void {
  const hidden = sheet.hidden;
  if (hidden === null || tag.name !== hidden.name) return;
  if (tag.closes || tag.name === 'p' || tag.name === 'li') hidden.depth -= 1;
  else hidden.depth += 1;
  if (hidden.depth > 0) return;
  sheet.hidden = null;
  if (!tag.closes) applyTag(sheet, tag);
}

function isHidden(attributes: string): boolean {
  if (!/hidden|display/i.test(attributes)) return false;
  const names = attributes.replace(/=\s*("[^"]*"|'[^']*'|[^\s>]+)/g, '=');
  return (
    /(^|\s)hidden(?=[\s=/]|$)/i.test(names) ||
    /style\s*=\s*["'][^"']*(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes)
  );
}

function readInput(sheet: Sheet, attributes: string): void {
  const type = attribute(attributes, 'type').toLowerCase();
  if (type === 'password') sheet.asksPassword = true;
  if (type === 'submit' || type === 'button') {
    sheet.piece = attribute(attributes, 'value');
    closePiece(sheet);
  }
}

function attribute(attributes: string, name: string): string {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*("[^"]*"|'[^']*'|[^\\s"'>]+)`, 'i').exec(
    attributes,
  );
  return (found?.[1] ?? '').replace(/^["']|["']$/g, '');
}

function addText(sheet: Sheet, text: string): void {
  if (sheet.hidden !== null || text === '') return;
  if (sheet.inTitle) {
    sheet.title += text;
    return;
  }
  sheet.piece += text;
  if (sheet.heading !== null) sheet.heading.text += text;
}

function closePiece(sheet: Sheet): void {
  const piece = foldText(decodeEntities(sheet.piece));
  sheet.piece = '';
  if (piece !== '') sheet.pieces.push(piece);
  if (sheet.heading !== null) sheet.heading.text += ' ';
}

function closeHeading(sheet: Sheet): void {
  if (sheet.heading === null) return;
  sheet.headings.push(readLine(sheet.heading.text));
  sheet.heading = null;
}

function readLine(text: string): string {
  return foldText(decodeEntities(text.slice(0, LONGEST_LINE)));
}
