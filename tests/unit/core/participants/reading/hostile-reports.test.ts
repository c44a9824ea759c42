import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../../../../../core/participants/parse-report';
import { APRIL, parse, refused } from './read-text';

/** Far above what any of these takes, far below what a window may be frozen for. */
const MILLISECONDS = 10_000;

const HEADER = 'Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\n';
const LINE = ',,04/06/2021 09:01:00 AM,04/06/2021 09:55:00 AM,54\n';

const HOSTILE: readonly (readonly [string, () => string])[] = [
  ['a million commas', () => ','.repeat(1_000_000)],
  ['a line of nine megabytes', () => 'a'.repeat(9_000_000)],
  ['quotes without end', () => '"'.repeat(3_000_000)],
  ['quotes on every line', () => '"a""b,"\n'.repeat(15_000)],
  ['an open quote on every line', () => `${HEADER}${`"${LINE}`.repeat(15_000)}`],
  ['four million lines', () => '\n'.repeat(4_000_000)],
  ['one name twenty thousand times', () => HEADER + `Léa${LINE}`.repeat(19_000)],
  ['different minutes everywhere', () => HEADER + different(19_000)],
  ['twenty thousand headers', () => HEADER.repeat(19_000)],
  ['long cells', () => `${HEADER}${`${'é'.repeat(19_000)}${LINE}`.repeat(200)}`],
  ['addresses that end badly', () => `${HEADER}${`,a@${'.'.repeat(9000)}@,,,9\n`.repeat(500)}`],
  [
    'long dates',
    () => `${HEADER}${`Léa,,${'1 '.repeat(9000)},${'/'.repeat(900)},9\n`.repeat(200)}`,
  ],
  ['a list of pictures', () => 'a\nab\n'.repeat(9000)],
  ['brackets behind a name', () => `Léa ${'(hôte)'.repeat(60)}\n`.repeat(9000)],
  [
    'events of one name',
    () =>
      `Full Name\tUser Action\tTimestamp\n${'Léa\tJoined\t4/6/2021, 9:00:00 AM\n'.repeat(19_000)}`,
  ],
];

function different(count: number): string {
  return Array.from({ length: count }, (_, at) => {
    const day = 1 + (at % 28);
    const time = `${String(at % 12).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
    return `Léa,,${1 + (at % 12)}/${day}/20${10 + (at % 30)} ${time}:00 AM,,54\n`;
  }).join('');
}

describe('a hostile file', () => {
  test.each(HOSTILE)(
    'of %s is done with soon',
    (_, make) => {
      const bytes = new TextEncoder().encode(make());
      const before = performance.now();
      parseReport({ name: 'x', bytes }, APRIL);
      expect(performance.now() - before).toBeLessThan(MILLISECONDS);
    },
    30_000,
  );

  test('of more than ten megabytes is not read', () => {
    expect(refused(new Uint8Array(10_000_001))).toBe('report-too-large');
  });

  test('with more names than any meeting is none', () => {
    const names = Array.from({ length: 2001 }, (_, at) => `Élève numéro ${at}`);
    expect(refused(names.join('\n'))).toBe('report-too-large');
  });

  test('of any bytes gives a report or says why not', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(typeof parse(bytes).ok).toBe('boolean');
      }),
    );
  });

  test('of any words of reports gives spans that are apart and in order, or says why not', () => {
    const cell = fc.constantFrom(
      ...'Name|Nom|Join Time|Leave Time|Duration|User Action|Timestamp|Role|Joined|Left|Léa|Tom|TRUE|-|"|'.split(
        '|',
      ),
      '04/06/2021 09:01:00 AM',
      '06/04/2021 à 09:30:00',
      '31/02/2021 09:30',
      '9:55 PM',
      '1h 27m 51s',
      '00:40:00',
      '3. In-Meeting Activities',
    );
    const separator = fc.constantFrom(',', ';', '\t');
    const table = fc.tuple(
      fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 12 }),
      separator,
    );
    fc.assert(
      fc.property(table, ([rows, mark]) => {
        const result = parse(rows.map((cells) => cells.join(mark)).join('\n'));
        for (const { intervals } of result.ok ? result.value.participants : []) {
          const instants = intervals.flatMap(({ from, to }) => [from, to]);
          expect([...new Set(instants)].sort()).toEqual(instants);
        }
      }),
      { numRuns: 500 },
    );
  });
});
