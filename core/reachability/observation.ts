/** The kinds of service that a probe can identify (DESIGN §6). */
export type ServiceKind = 'moodle' | 'edifice' | 'bbb' | 'jitsi' | 'nextcloud' | 'zoom' | 'page';

/** What is asked of a service, and what proves that it is the right one. */
export type ServiceProfile = {
  readonly kind: ServiceKind;
  readonly url: string;
  /** A text that the page shows when it works; only for kind `page`. */
  readonly expect?: string;
};

/** How a neutral host answered; not asked = absent from the list. */
export type NeutralAnswer = 'ok' | 'failed' | 'portal';

/** How a request ended: an answer or a network error, after `ms` milliseconds. */
export type Outcome =
  | {
      readonly kind: 'response';
      readonly status: number;
      readonly finalUrl: string;
      /** Names in lower case. */
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
      readonly ms: number;
    }
  | {
      readonly kind: 'error';
      /** A Chromium net error name without `net::ERR_`, such as `NAME_NOT_RESOLVED`. */
      readonly code: string;
      readonly ms: number;
    };

/** An answer on the way: its status, and the address that it led to. */
export type Redirect = { readonly status: number; readonly url: string };

/** One look at one service. `at` is the ISO instant at which it began. */
export type Observation = {
  readonly at: string;
  readonly online: boolean;
  readonly neutral: readonly NeutralAnswer[];
  readonly outcome: Outcome;
  /** In the order in which they came; absent when there was none. */
  readonly redirects?: readonly Redirect[];
};

/** What an observation can mean (DESIGN §6). */
export const VERDICTS = [
  'up',
  'degraded',
  'overloaded',
  'maintenance',
  'down',
  'auth-required',
  'wrong-address',
  'local-fault',
  'unknown',
] as const;

/** One of `VERDICTS`. */
export type Verdict = (typeof VERDICTS)[number];

/** Bad verdicts open the way to the fallback by themselves; nothing else does (DESIGN §6). */
export function isBad(verdict: Verdict): boolean {
  return verdict === 'overloaded' || verdict === 'maintenance' || verdict === 'down';
}
