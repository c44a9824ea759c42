import { describe, expect, test } from 'vitest';
import type { ReportField } from '../../../../../../core/participants/report-mapping';
import { parse, people } from '../read-text';
import { NOVEMBER } from './lessons';

type Columns = readonly (ReportField | null)[];

/** What a file of columns nobody knows says once the teacher has named them. */
function told(text: string, columns: Columns): readonly string[] {
  const first = parse(text, { lesson: NOVEMBER });
  const table = first.ok ? first.value.table : first.error.table;
  if (!table) throw new Error('no table to name the columns of');
  const mapping = { signature: table.signature, header: table.header, columns };
  return people(text, { lesson: NOVEMBER, mapping });
}

const POLISH = `Uczeń;Klasa;Wejście;Wyjście
Léa Martin;4A;23/11/2026 08:01:04;23/11/2026 08:54:30
Noé Petit;4A;23/11/2026 08:05:00;23/11/2026 08:50:00
`;

describe('a list of everybody that says who was there', () => {
  const SAID =
    'Nom;Présent\nLéa Martin;oui\nNoé Petit;non\nTom Durand;x\nZoé Roux;\nAli Ben;retard\n';

  test('names only those whom it says to have been there', () => {
    expect(people(SAID, { lesson: NOVEMBER })).toEqual(['Léa Martin', 'Tom Durand', 'Ali Ben']);
  });

  test('may call that column anything, once the teacher has named it', () => {
    const other = SAID.replace('Nom;Présent', 'Nom;Statut').replace('oui', 'Présente');
    expect(told(other.replace('non', 'Absent'), ['fullName', 'present'])).toEqual([
      'Léa Martin',
      'Tom Durand',
      'Ali Ben',
    ]);
  });
});

describe('a table of columns nobody knows', () => {
  test('is not guessed at: it goes to the teacher, with its columns', () => {
    const result = parse(POLISH, { lesson: NOVEMBER });
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'report-columns-unknown', table: { header: 0 } },
    });
    const labels = result.ok ? [] : result.error.table?.columns.map(({ label }) => label);
    expect(labels).toEqual(['Uczeń', 'Klasa', 'Wejście', 'Wyjście']);
  });

  test.each<readonly [string, string, Columns, readonly string[]]>([
    [
      'two times',
      POLISH,
      ['fullName', null, 'joined', 'left'],
      ['Léa Martin 07:01:04-07:54:30', 'Noé Petit 07:05:00-07:50:00'],
    ],
    ['only names', POLISH, ['fullName', null, null, null], ['Léa Martin', 'Noé Petit']],
    [
      'a join, and the time spent',
      'Kto,Od,Ile\nLéa,23/11/2026 08:01:04,50 min\nNoé,23/11/2026 08:05:00,1:00:00\n',
      ['fullName', 'joined', 'duration'],
      ['Léa 07:01:04-07:51:04', 'Noé 07:05:00-08:05:00'],
    ],
    [
      'two names and an address',
      'Aa\tBb\tCc\tDd\nMARTIN\tLéa\tl@x.fr\t12\nPETIT\tNoé\tn@x.fr\t50\n',
      ['lastName', 'firstName', 'email', 'duration'],
      ['MARTIN Léa 12min', 'PETIT Noé 50min'],
    ],
    [
      'comings and goings',
      'Kto;Co;Kiedy\nLéa;Joined;23/11/2026 08:01:04\nLéa;Left;23/11/2026 08:54:30\n',
      ['fullName', 'action', 'at'],
      ['Léa 07:01:04-07:54:30'],
    ],
  ])('is read with %s once its columns are named', (_, text, columns, seen) => {
    expect(told(text, columns)).toEqual(seen);
  });

  test('is known again when the same tool writes another lesson', () => {
    const first = parse(POLISH, { lesson: NOVEMBER });
    const table = first.ok ? undefined : first.error.table;
    const mapping = {
      signature: table?.signature ?? '',
      header: table?.header ?? null,
      columns: ['fullName', null, 'joined', 'left'] as const,
    };
    const next =
      'Uczeń;Klasa;Wejście;Wyjście\nTom Durand;4A;23/11/2026 08:00:00;23/11/2026 08:55:00\n';
    expect(people(next, { lesson: NOVEMBER, mapping })).toEqual(['Tom Durand 07:00:00-07:55:00']);
  });
});
