import { Temporal } from 'temporal-polyfill';
import { describeCause } from '../strings/describe-cause';
import type { Translate } from '../strings/translate';
import type { ObservedSpan } from './journal-fact';
import { maskAddress } from './mask-address';
import type { NeutralAnswer, Observation, Outcome, Verdict } from './observation';
import { probeAddress } from './probe-address';
import type { WatchedService } from './watched-service';
import { whoseFault } from './whose-fault';

/** What one look at a service saw, and what surrounds it. */
export type FaultFacts = {
  readonly service: WatchedService;
  /** After hysteresis; `since`: ISO instant. */
  readonly state: { readonly verdict: Verdict; readonly cause: string; readonly since: string };
  readonly observation: Observation;
  /** Oldest first. */
  readonly lastSpans: readonly ObservedSpan[];
  /** Addresses, in the order of the observation's neutral answers. */
  readonly neutralHosts: readonly string[];
  /** Program and system, with their versions. */
  readonly system: string;
  readonly timeZone: string;
};

/** Headers that tell who answered in the place of whom, and when to ask again. */
const TELLING = ['server', 'via', 'x-squid-error', 'x-cache', 'retry-after', 'content-type'];
const LONGEST_HEADER = 200;

/**
 * A block of plain text for the IT service, a fact a line. It holds no name of a person, a class or
 * a pupil, and no secret of an address (`maskAddress`). Dates are those of the school's clock, with
 * the offset from UTC.
 */
export function faultReport(facts: FaultFacts, t: Translate): string {
  const { service, state, observation } = facts;
  const { outcome } = observation;
  const at = (instant: string) => sayInstant(instant, facts.timeZone);
  const lines: readonly (readonly [Line, string | null])[] = [
    ['date', `${at(observation.at)} (${facts.timeZone})`],
    ['program', facts.system],
    ['service', service.host],
    [
      'state',
      t('fault.report.since', {
        state: t(`common.verdicts.${state.verdict}`),
        code: state.cause,
        at: at(state.since),
      }),
    ],
    ['cause', describeCause(t, state.cause)],
    ['culprit', t(`fault.report.culprits.${whoseFault(state)}`)],
    ['request', sayRequest(service)],
    ['redirects', sayRedirects(observation)],
    ['result', sayResult(outcome)],
    ['duration', `${Math.round(outcome.ms)} ms`],
    ['headers', sayHeaders(outcome)],
    ['online', t(observation.online ? 'fault.report.yes' : 'fault.report.no')],
    ['neutral', sayNeutral(facts, t)],
    ...facts.lastSpans.map((span): readonly [Line, string] => [
      'seen',
      `${at(span.from)} – ${at(span.to)}, ${t(`common.verdicts.${span.verdict}`)} (${span.cause})`,
    ]),
  ];
  const written = lines.flatMap(([line, words]) =>
    words === null
      ? []
      : [t('fault.report.line', { label: t(`fault.report.lines.${line}`), words })],
  );
  return [t('fault.report.title'), ...written].join('\n');
}

type Line =
  | 'date'
  | 'program'
  | 'service'
  | 'state'
  | 'cause'
  | 'culprit'
  | 'request'
  | 'redirects'
  | 'result'
  | 'duration'
  | 'headers'
  | 'online'
  | 'neutral'
  | 'seen';

function sayRequest(service: WatchedService): string {
  const request = probeAddress(service.profile);
  return request.ok
    ? `${request.value.method} ${maskAddress(request.value.url)}`
    : maskAddress(service.profile.url);
}

function sayRedirects({ redirects = [] }: Observation): string | null {
  if (redirects.length === 0) return null;
  return redirects.map(({ status, url }) => `${status} -> ${maskAddress(url)}`).join(' ; ');
}

function sayResult(outcome: Outcome): string {
  if (outcome.kind === 'error') return `net::ERR_${outcome.code}`;
  return `HTTP ${outcome.status} ${maskAddress(outcome.finalUrl)}`;
}

function sayHeaders(outcome: Outcome): string | null {
  if (outcome.kind === 'error') return null;
  const found = TELLING.flatMap((name) => {
    const value = outcome.headers[name];
    return value === undefined ? [] : [`${name}: ${value.slice(0, LONGEST_HEADER)}`];
  });
  return found.length === 0 ? null : found.join(' ; ');
}

function sayNeutral({ observation, neutralHosts }: FaultFacts, t: Translate): string {
  const { neutral } = observation;
  if (neutral.length === 0) return t('fault.report.notAsked');
  // The list may have been edited since the look.
  const named = neutral.length === neutralHosts.length;
  return neutral
    .map((answer: NeutralAnswer, index) => {
      const words = t(`fault.report.neutralAnswers.${answer}`);
      return named ? `${maskAddress(neutralHosts[index] ?? '')} ${words}` : words;
    })
    .join(' ; ');
}

/** `2026-11-23 08:02:15 +01:00`: the same in every language, and easy to compare with a server's log. */
function sayInstant(instant: string, timeZone: string): string {
  const moment = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  const time = moment.toPlainTime().toString({ smallestUnit: 'second' });
  return `${moment.toPlainDate().toString()} ${time} ${moment.offset}`;
}
