import { Temporal } from 'temporal-polyfill';
import type { Precision } from '../../../../../core/participants/report';
import type { Attendee } from './simulate-meeting';

/** How a tool writes a meeting. `beginning`: ISO instant of second 0 of the stays. */
export type Writer = {
  readonly tool: string;
  readonly precision: Precision;
  readonly write: (seen: readonly Attendee[], beginning: string, timeZone: string) => Uint8Array;
};

type Moment = (second: number) => Temporal.ZonedDateTime;

/** Reports of one meeting, as each tool writes its own (domain facts §3), to the byte. */
export const WRITERS: readonly Writer[] = [
  { tool: 'zoom', precision: 'second', write: written(zoom) },
  { tool: 'teams', precision: 'second', write: written(teams, 'utf16le') },
  { tool: 'bbb', precision: 'second', write: written(bbb) },
  { tool: 'meet', precision: 'minute', write: written(meet) },
];

function written(
  write: (seen: readonly Attendee[], at: Moment) => readonly (readonly string[])[],
  encoding: 'utf8' | 'utf16le' = 'utf8',
): Writer['write'] {
  return (seen, beginning, timeZone) => {
    const start = Temporal.Instant.from(beginning).toZonedDateTimeISO(timeZone);
    const rows = write(seen, (second) => start.add({ seconds: second }));
    const separator = encoding === 'utf16le' ? '\t' : ',';
    const text = rows.map((row) => row.map(quoted).join(separator)).join('\r\n');
    return Buffer.from(`\ufeff${text}`, encoding);
  };
}

function zoom(seen: readonly Attendee[], at: Moment): readonly (readonly string[])[] {
  const rows = seen.flatMap(({ name, email, stays }) =>
    stays.map(({ from, to }) => {
      const minutes = String(Math.ceil((to - from) / 60));
      return [name, email ?? '', american(at(from)), american(at(to)), minutes, 'Yes', 'No'];
    }),
  );
  // Everybody waits for a minute first, which is no presence.
  const waiting = seen.map(({ name, email, stays: [first] }) => {
    const from = first?.from ?? 0;
    return [name, email ?? '', american(at(from - 60)), american(at(from)), '1', 'Yes', 'Yes'];
  });
  const head = ['Name (original name)', 'Email', 'Join time', 'Leave time', 'Duration (minutes)'];
  return [[...head, 'Guest', 'In waiting room'], ...waiting, ...rows];
}

function teams(seen: readonly Attendee[], at: Moment): readonly (readonly string[])[] {
  const events = seen.flatMap(({ name, stays }) =>
    stays.flatMap(({ from, to }) => [
      { second: from, cells: [name, 'Rejoint', french(at(from), ' à ')] },
      { second: to, cells: [name, 'A quitté l’appel', french(at(to), ' à ')] },
    ]),
  );
  const inTime = [...events].sort((one, other) => one.second - other.second);
  const head = ['Nom complet', 'Action de l’utilisateur', 'Date et heure'];
  return [head, ...inTime.map(({ cells }) => cells)];
}

function bbb(seen: readonly Attendee[], at: Moment): readonly (readonly string[])[] {
  const rows = seen.map(({ name, leads, stays }) => {
    const [from, to] = [stays[0]?.from ?? 0, stays.at(-1)?.to ?? 0];
    return [
      ...[name, leads ? 'TRUE' : 'FALSE', '3,5', '00:04:12', '-', '6', '2', '1', '0'],
      ...[french(at(from), ' '), french(at(to), ' '), clock(secondsOf(stays))],
    ];
  });
  const head = 'Name,Moderator,Activity Score,Talk Time,Webcam Time,Messages,Reactions,Poll Votes';
  return [[...head.split(','), 'Raise Hands', 'Join', 'Left', 'Duration'], ...rows];
}

function meet(seen: readonly Attendee[], at: Moment): readonly (readonly string[])[] {
  const rows = seen.map(({ name, email, stays }) => {
    const [first = '', ...rest] = name.split(' ');
    const [from, to] = [stays[0]?.from ?? 0, stays.at(-1)?.to ?? 0];
    const minutes = `${Math.round(secondsOf(stays) / 60)} min`;
    return [first, rest.join(' '), email ?? '', minutes, half(at(from)), half(at(to))];
  });
  const head = ['First name', 'Last name', 'Email', 'Duration', 'Time joined', 'Time exited'];
  return [head, ...rows];
}

function secondsOf(stays: Attendee['stays']): number {
  return stays.reduce((sum, { from, to }) => sum + to - from, 0);
}

function american(at: Temporal.ZonedDateTime): string {
  const seconds = two(at.second);
  const [hour = '', rest = ''] = half(at).split(' ');
  return `${two(at.month)}/${two(at.day)}/${at.year} ${hour.padStart(5, '0')}:${seconds} ${rest}`;
}

function half({ hour, minute }: Temporal.ZonedDateTime): string {
  return `${hour % 12 || 12}:${two(minute)} ${hour < 12 ? 'AM' : 'PM'}`;
}

function french(at: Temporal.ZonedDateTime, between: string): string {
  const time = [at.hour, at.minute, at.second].map(two).join(':');
  return `${two(at.day)}/${two(at.month)}/${at.year}${between}${time}`;
}

function clock(seconds: number): string {
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map(two)
    .join(':');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
