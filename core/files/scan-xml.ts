import { SaxesParser } from 'saxes';
import { failure, type Result, success } from '../shared/result';
import { decodeXml } from './decode-xml';

/** `unsafe`: it has a document type, which may define entities; none is ever expanded. */
export type XmlError = 'damaged' | 'too-large' | 'unsafe';

/** One element as it opens. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** 1 for the first line of the file. */
  readonly line: number;
};

/** What is told of an XML file while it is read, in its order. */
export type XmlVisitor = {
  /** `enough`: the rest of the file need not be read. */
  open(element: XmlElement): 'enough' | undefined;
  /** `text`: all text that stands directly in the element, in one piece when it has no children. */
  close(name: string, text: string): void;
};

/** A school of 2,000 pupils has a fifth of these elements, ten deep, none with a hundred letters. */
const MAX_ELEMENTS = 1_000_000;
const MAX_DEPTH = 32;
const MAX_ATTRIBUTES = 64;
const MAX_TEXT = 10_000;

/** XML forbids them; a name with one is still a name, and is said to be spoilt by who reads it. */
const FORBIDDEN_CONTROLS = /(?![\t\n\r\u0080-\u009f])\p{Cc}/gu;
const ALLOWED_CONTROL = '\u0080';

class Stopped extends Error {
  constructor(readonly why: XmlError | 'enough') {
    super(why);
  }
}

/**
 * Reads an XML file from its first to its last byte and keeps nothing of it. What was visited
 * before an error is not to be trusted.
 */
export function scanXml(bytes: Uint8Array, visitor: XmlVisitor): Result<undefined, XmlError> {
  const parser = createParser(visitor);
  try {
    let first = true;
    for (const piece of decodeXml(bytes)) {
      const text = piece.replace(FORBIDDEN_CONTROLS, ALLOWED_CONTROL);
      parser.write(first ? text.trimStart() : text);
      first = false;
    }
    parser.close();
    return success(undefined);
  } catch (error) {
    if (!(error instanceof Stopped)) return failure('damaged');
    return error.why === 'enough' ? success(undefined) : failure(error.why);
  }
}

function createParser(visitor: XmlVisitor): SaxesParser {
  const parser = new SaxesParser();
  const texts: string[] = [];
  let elements = 0;
  let attributes = 0;
  const addText = (text: string) => {
    const whole = (texts.pop() ?? '') + text;
    if (whole.length > MAX_TEXT) throw new Stopped('too-large');
    texts.push(whole);
  };
  parser.on('error', () => {
    throw new Stopped('damaged');
  });
  parser.on('doctype', () => {
    throw new Stopped('unsafe');
  });
  parser.on('opentagstart', () => {
    attributes = 0;
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > MAX_ATTRIBUTES) throw new Stopped('too-large');
  });
  parser.on('opentag', (tag) => {
    elements += 1;
    texts.push('');
    if (elements > MAX_ELEMENTS || texts.length > MAX_DEPTH) throw new Stopped('too-large');
    const { name, attributes } = tag;
    if (visitor.open({ name, attributes, line: parser.line }) === 'enough') {
      throw new Stopped('enough');
    }
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', ({ name }) => visitor.close(name, texts.pop() ?? ''));
  return parser;
}
