import { assertNever } from '../shared/assert-never';
import type { MeetingLogEntry } from './meeting-log';
import { collectParticipants } from './reading/collect-participants';
import { describeReportNotices } from './reading/describe-notices';
import type { Span } from './reading/merge-spans';
import type { SeenRow } from './reading/seen-row';
import type { ParticipantReport } from './report';

/** While a meeting goes on a line is written every 25 seconds: three of them lacking, it does not. */
const ALIVE_SECONDS = 90;

/** More than any class and its guests. */
const MOST_NAMES = 500;

/** What Jitsi calls somebody who gave no name. */
const UNNAMED = 'Fellow Jitster';

/** One connection of one person, from its first join to its leave. */
type Connection = {
  /** Undefined: the name was taken out of the log, since nobody of the class bears it. */
  name: string | undefined;
  /** Seconds since 1970; undefined: not in the conference. */
  since: number | undefined;
  readonly spans: Span[];
};

type Gathered = {
  readonly connections: readonly Connection[];
  readonly goesOn: boolean;
  readonly isCut: boolean;
};

/**
 * The report of a log of meetings, as it stands at `now` (ISO instant). One connection is one
 * participant under its last name, the whole of its presence: who came as « iPhone » and put their
 * name right is there from the beginning, and no presence counts for two names. Connections of one
 * name are one participant; those without any name stay apart from each other. Nobody is seen where
 * the teacher is not: leaving ends every presence; without an end, as after a crash, the log's last
 * line does.
 */
export function reportFromLog(entries: readonly MeetingLogEntry[], now: string): ParticipantReport {
  const { connections, goesOn, isCut } = gather(entries, secondsOf(now));
  const told = connections.filter(({ name }) => name !== undefined);
  const heard = firstHeard(told);
  const named = heard.filter(({ name }) => name !== '');
  const unnamed = heard.filter(({ name }) => name === '');
  const participants = [
    ...collectParticipants(
      named.flatMap((one) => rowsOf(one, goesOn)),
      1,
    ),
    ...unnamed.flatMap((one) => collectParticipants(rowsOf(one, goesOn), 1)),
  ];
  return {
    tool: 'jitsi',
    precision: participants.length > 0 ? 'second' : 'none',
    participants,
    warnings: describeReportNotices([
      ...(isCut ? [{ code: 'log-cut', facts: {} } as const] : []),
      ...(heard.length < told.length
        ? [{ code: 'log-crowded', facts: { total: MOST_NAMES } } as const]
        : []),
    ]),
  };
}

/** An instance may invent people without end, and the log is read again and again. */
function firstHeard(connections: readonly Connection[]): readonly Connection[] {
  const names = new Set<string>();
  let unnamed = 0;
  return connections.filter(({ name = '' }) => {
    if (names.has(name)) return true;
    if (names.size + unnamed >= MOST_NAMES) return false;
    if (name === '') unnamed += 1;
    else names.add(name);
    return true;
  });
}

/** What the report calls somebody whose name is written so in the log. */
export function nameInReport(written: string): string {
  return written.trim() || UNNAMED;
}

function gather(entries: readonly MeetingLogEntry[], now: number): Gathered {
  const connections: Connection[] = [];
  const byId = new Map<string, Connection>();
  const endAll = (at: number): boolean => connections.map((one) => end(one, at)).some(Boolean);
  let last = Number.NEGATIVE_INFINITY;
  let isCut = false;
  for (const { at, kind, connection: id = '', name } of entries) {
    const second = secondsOf(at);
    switch (kind) {
      case 'opened':
        isCut = endAll(last) || isCut;
        // What an instance calls a connection means nothing in the next opening.
        byId.clear();
        break;
      case 'closed':
      case 'exited':
        endAll(second);
        break;
      case 'joined':
      case 'renamed': {
        const connection = byId.get(id) ?? begin(connections);
        byId.set(id, connection);
        connection.name = name === '' ? (connection.name ?? '') : name?.trim();
        connection.since ??= second;
        break;
      }
      case 'left': {
        const connection = byId.get(id);
        if (connection) end(connection, second);
        byId.delete(id);
        break;
      }
      case 'entered':
      case 'seen':
        break;
      default:
        assertNever(kind);
    }
    last = second;
  }
  const goesOn = now - last <= ALIVE_SECONDS;
  if (goesOn) return { connections: connections.map((one) => until(one, now)), goesOn, isCut };
  isCut = endAll(last) || isCut;
  return { connections, goesOn, isCut };
}

function begin(connections: Connection[]): Connection {
  const connection: Connection = { name: undefined, since: undefined, spans: [] };
  connections.push(connection);
  return connection;
}

/** Ends a presence; whether there was one. */
function end(connection: Connection, at: number): boolean {
  if (connection.since === undefined) return false;
  connection.spans.push({ from: connection.since, to: Math.max(connection.since, at) });
  connection.since = undefined;
  return true;
}

function until({ name, since, spans }: Connection, now: number): Connection {
  if (since === undefined) return { name, since, spans };
  return { name, since, spans: [...spans, { from: since, to: Math.max(since, now) }] };
}

function rowsOf({ name, since, spans }: Connection, goesOn: boolean): readonly SeenRow[] {
  const there = goesOn && since !== undefined;
  return spans.map((span) => ({
    name: nameInReport(name ?? ''),
    span,
    ...(there && { there: true }),
  }));
}

function secondsOf(instant: string): number {
  return Math.floor(Date.parse(instant) / 1000);
}
