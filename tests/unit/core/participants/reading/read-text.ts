import { parseReport } from '../../../../../core/participants/parse-report';
import type { Participant, ParticipantReport } from '../../../../../core/participants/report';
import type { ReportMapping } from '../../../../../core/participants/report-mapping';

/** A lesson of Tuesday 6 April 2021, 9:00 to 9:55 in Paris: day and month can be taken for each other. */
export const APRIL = {
  start: '2021-04-06T07:00:00Z',
  end: '2021-04-06T07:55:00Z',
  timeZone: 'Europe/Paris',
};

type Options = {
  readonly lesson?: typeof APRIL;
  readonly mapping?: ReportMapping;
};

/** What a report says, whatever it is. */
export function parse(content: string | Uint8Array, { lesson = APRIL, mapping }: Options = {}) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return parseReport({ name: 'x', bytes }, lesson, { ...(mapping && { mapping }) });
}

/** A report that is one. */
export function read(content: string | Uint8Array, options: Options = {}): ParticipantReport {
  const result = parse(content, options);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** Who was there, in short: `Léa 07:00:00-07:55:00 55min host`, hours in UTC. */
export function people(content: string | Uint8Array, options: Options = {}): readonly string[] {
  return read(content, options).participants.map(inShort);
}

/** One participant in short. */
export function inShort({ name, intervals, minutes, host, there }: Participant): string {
  const hours = (instant: string) => instant.slice(11, 19);
  const parts = [
    name,
    ...intervals.map(({ from, to }) => `${hours(from)}-${hours(to)}`),
    ...(minutes === undefined ? [] : [`${minutes}min`]),
    ...(host ? ['host'] : []),
    ...(there ? ['there'] : []),
  ];
  return parts.join(' ');
}

/** The codes of what a report could not take over. */
export function warned(content: string, options: Options = {}): readonly string[] {
  return read(content, options).warnings.map(({ code }) => code);
}

/** Why a file is no report. */
export function refused(content: string | Uint8Array, options: Options = {}): string | undefined {
  const result = parse(content, options);
  return result.ok ? undefined : result.error.code;
}
