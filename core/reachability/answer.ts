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
};

/** Prepares the answer of a service for reading. */
export function readAnswer(outcome: Extract<Outcome, { kind: 'response' }>): Answer {
  const address = parseAddress(outcome.finalUrl);
  return {
    status: outcome.status,
    host: address?.hostname.toLowerCase() ?? '',
    path: address?.pathname.toLowerCase() ?? '',
    secure: address?.protocol === 'https:',
    ms: outcome.ms,
    body: outcome.body,
    header: (name) => outcome.headers[name] ?? '',
    page: readPage(outcome.body),
  };
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
