import type { Outcome } from './observation';
import { type PageText, readPage } from './page-text';

/** An HTTP answer with what several layers read of it. */
export type Answer = {
  readonly status: number;
  /** Host of the address that answered in the end; empty when that is no address. */
  readonly host: string;
  /** Path of that address, in lower case. */
  readonly path: string;
  readonly secure: boolean;
  readonly ms: number;
  readonly body: string;
  readonly header: (name: string) => string;
  readonly page: PageText;
  /** What the answer says to its reader: the page, or the message of an API; a script says nothing. */
  readonly notice: PageText;
};

/** Prepares the answer of a service for reading. */
export function readAnswer(outcome: Extract<Outcome, { kind: 'response' }>): Answer {
  const address = parseAddress(outcome.finalUrl);
  const page = readPage(outcome.body);
  return {
    status: outcome.status,
    host: address?.hostname.toLowerCase() ?? '',
    path: address?.pathname.toLowerCase() ?? '',
    secure: address?.protocol === 'https:',
    ms: outcome.ms,
    body: outcome.body,
    header: (name) => outcome.headers[name] ?? '',
    page,
    notice: readNotice(outcome, page),
  };
}

const NOTHING = readPage('');
/** Where APIs put what they say to people; what else stands there are settings and labels. */
const MESSAGES = ['message', 'error', 'error_description', 'detail', 'title', 'description', 'msg'];

function readNotice(outcome: Extract<Outcome, { kind: 'response' }>, page: PageText): PageText {
  if (/javascript|ecmascript|css/i.test(outcome.headers['content-type'] ?? '')) return NOTHING;
  const json = parseJson(outcome.body);
  if (typeof json !== 'object' || json === null) return page;
  const first = fields(Array.isArray(json) ? json[0] : json);
  const said = MESSAGES.flatMap((name) => (typeof first[name] === 'string' ? [first[name]] : []));
  return readPage(said.map((message) => `<p>${message}</p>`).join(''));
}

/** An address, or null where the text is none. */
export function parseAddress(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** The body as JSON, or undefined where it is none. */
export function parseJson(body: string): unknown {
  try {
    return JSON.parse(body.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

/** The fields of a JSON object; none for any other value. */
export function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
