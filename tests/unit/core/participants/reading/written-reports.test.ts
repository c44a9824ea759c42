import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { Participant } from '../../../../../core/participants/report';
import { APRIL, read } from './read-text';

const MIDNIGHT = Date.parse('2021-04-06T00:00:00Z') / 1000;
const iso = (second: number) =>
  new Date((MIDNIGHT + second) * 1000).toISOString().replace('.000', '');

/** Names as they are typed: with separators, quotes, particles and emoji. */
const name = fc
  .tuple(
    fc.constantFrom('Léa', 'Jean-Baptiste', "D'HAENE", 'Œ', 'Zoé 🦄', 'BŒUF, Hugo', '"Tom"', 'a;b'),
    fc.integer({ min: 0, max: 99 }),
  )
  .map(([first, number]) => `${first} x${number}`);

/** Spans that lie apart, between 6 and 9 o'clock in UTC. */
const intervals = fc
  .uniqueArray(fc.integer({ min: 6 * 3600, max: 9 * 3600 }), { minLength: 2, maxLength: 8 })
  .map((seconds) => {
    const sorted = [...seconds].sort((one, other) => one - other);
    return Array.from({ length: Math.floor(sorted.length / 2) }, (_, at) => ({
      from: iso(sorted[2 * at] ?? 0),
      to: iso(sorted[2 * at + 1] ?? 0),
    }));
  });

const meeting = fc.uniqueArray(fc.record({ name, intervals }), {
  minLength: 1,
  maxLength: 12,
  selector: (person) => person.name,
});

type Seen = Pick<Participant, 'name' | 'intervals'>;

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const inParis = (instant: string) =>
  Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Paris').toPlainDateTime();
const american = (instant: string) => {
  const { month, day, year, hour, minute, second } = inParis(instant);
  const two = (number: number) => String(number).padStart(2, '0');
  const half = hour < 12 ? 'AM' : 'PM';
  return `${two(month)}/${two(day)}/${year} ${two(hour % 12 || 12)}:${two(minute)}:${two(second)} ${half}`;
};
const french = (instant: string, between: string) => {
  const local = inParis(instant).toString({ smallestUnit: 'second' });
  const [date = '', time = ''] = local.split('T');
  return `${date.split('-').reverse().join('/')}${between}${time}`;
};

function zoom(seen: readonly Seen[]): string {
  const lines = seen.flatMap((one) =>
    one.intervals.map(({ from, to }) => [one.name, '', american(from), american(to), '1', 'Yes']),
  );
  const header = 'Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest';
  // Durations are those of the tool: left out here, since spans are what is compared.
  const rows = lines.map(([who = '', mail, from, to, , guest]) =>
    [quoted(who), mail, from, to, '', guest].join(','),
  );
  return [header, ...rows].join('\r\n');
}

function teams(seen: readonly Seen[]): string {
  const events = seen.flatMap((one) =>
    one.intervals.flatMap(({ from, to }) => [
      [one.name, 'Rejoint', french(from, ' à ')],
      [one.name, 'A quitté l’appel', french(to, ' à ')],
    ]),
  );
  const header = 'Nom complet\tAction de l’utilisateur\tDate et heure';
  return [header, ...events.map(([who = '', ...rest]) => [quoted(who), ...rest].join('\t'))].join(
    '\n',
  );
}

function bbb(seen: readonly Seen[]): string {
  const rows = seen.map((one) => {
    const [first] = one.intervals;
    const from = first?.from ?? '';
    const to = first?.to ?? '';
    const cells = [
      one.name,
      'FALSE',
      '3,5',
      '00:04:12',
      '-',
      '6',
      '2',
      '1',
      '0',
      french(from, ' '),
      french(to, ' '),
      '-',
    ];
    return cells.map(quoted).join(',');
  });
  return ['Nom,B,C,D,E,F,G,H,I,J,K,L', ...rows].join('\r\n');
}

const once = (seen: readonly Seen[]) =>
  seen.map((one) => ({ name: one.name, intervals: one.intervals.slice(0, 1) }));

const WRITERS = [
  ['zoom', zoom, (seen: readonly Seen[]) => seen],
  ['teams', teams, (seen: readonly Seen[]) => seen],
  ['bbb', bbb, once],
] as const;

test.each(WRITERS)(
  'a report that %s writes gives who was there, to the second',
  (tool, write, kept) => {
    fc.assert(
      fc.property(meeting, (seen) => {
        const report = read(write(seen), { lesson: APRIL });
        expect(report.tool).toBe(tool);
        expect(report.warnings).toEqual([]);
        const participants = kept(seen);
        expect(report.participants.map((one) => one.name).sort()).toEqual(
          participants.map((one) => one.name).sort(),
        );
        expect(report.participants).toEqual(expect.arrayContaining([...participants]));
      }),
    );
  },
);
