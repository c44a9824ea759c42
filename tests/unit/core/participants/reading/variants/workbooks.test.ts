import { utils, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { people, read, refused } from '../read-text';
import { NOUMEA, NOVEMBER } from './lessons';

const november = { lesson: NOVEMBER };
type Cells = readonly (readonly (string | number | boolean | Date)[])[];

/** `formats`: of the cells of a column, by its letter. */
function workbook(
  type: 'xlsx' | 'ods',
  rows: Cells,
  formats: Readonly<Record<string, string>> = {},
) {
  const sheet = utils.aoa_to_sheet(
    rows.map((row) => [...row]),
    { UTC: true },
  );
  for (const [key, cell] of Object.entries(sheet)) {
    const format = formats[key.replace(/\d+$/, '')];
    if (!key.startsWith('!') && format && cell.t !== 's') cell.z = format;
  }
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Feuil1');
  return new Uint8Array(write(book, { type: 'array', bookType: type, cellDates: false }));
}
/** As a spreadsheet holds a local time: without zone. */
const at = (time: string) => new Date(`2026-11-23T${time}Z`);
const DATES = 'dd/mm/yyyy hh:mm:ss';

describe.each(['xlsx', 'ods'] as const)('a report saved as %s', (type) => {
  test('with texts is as its CSV', () => {
    const bytes = workbook(type, [
      [
        'Name (Original Name)',
        'User Email',
        'Join Time',
        'Leave Time',
        'Duration (Minutes)',
        'Guest',
      ],
      ['Léa Martin', 'l@x.fr', '11/23/2026 08:01:04 AM', '11/23/2026 08:54:30 AM', '54', 'Yes'],
    ]);
    expect(people(bytes, november)).toEqual(['Léa Martin 07:01:04-07:54:30']);
    expect(read(bytes, november).tool).toBe('zoom');
  });

  test.each([['dd/mm/yyyy hh:mm:ss'], ['m/d/yy h:mm'], ['yyyy-mm-dd hh:mm:ss']])(
    'with dates shown as %s has their seconds',
    (format) => {
      const rows: Cells = [
        [
          'Name (Original Name)',
          'User Email',
          'Join Time',
          'Leave Time',
          'Duration (Minutes)',
          'Guest',
        ],
        ['Léa Martin', 'l@x.fr', at('08:01:04'), at('08:54:30'), 54, 'Yes'],
      ];
      const bytes = workbook(type, rows, { C: format, D: format });
      const [from] = people(bytes, november);
      expect(from).toBe('Léa Martin 07:01:04-07:54:30');
    },
  );

  test('of Meet has times without a day', () => {
    const rows: Cells = [
      ['First name', 'Last name', 'Email', 'Duration', 'Time joined', 'Time exited'],
      ['Ada', 'Nova', 'ada@x.fr', '48 min', (8 * 60 + 7) / 1440, (8 * 60 + 55) / 1440],
    ];
    const bytes = workbook(type, rows, { E: 'hh:mm', F: 'hh:mm' });
    expect(people(bytes, november)).toEqual(['Ada Nova 07:07:00-07:55:00']);
  });

  test('of BigBlueButton has dates, true and false, and a real duration', () => {
    const rows: Cells = [
      'Nom,Modérateur,Score,Parole,Webcam,Messages,Réactions,Votes,Mains,Arrivée,Départ,Durée'.split(
        ',',
      ),
      ['Prof', true, 3.5, 0.001, '-', 6, 2, 1, 0, at('08:01:22'), at('08:54:40'), 3198 / 86_400],
      ['Léa', false, 3.5, 0.001, '-', 6, 2, 1, 0, at('08:01:22'), at('08:54:40'), 1800 / 86_400],
      ['Anonymous', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
    ];
    const bytes = workbook(type, rows, { D: 'hh:mm:ss', J: DATES, K: DATES, L: 'hh:mm:ss' });
    expect(people(bytes, november)).toEqual([
      'Prof 07:01:22-07:54:40 host',
      'Léa 07:01:22-07:54:40 30min',
    ]);
    expect(read(bytes, november).tool).toBe('bbb');
  });

  test('of Teams has its three sections', () => {
    const rows: Cells = [
      ['1. Summary'],
      ['Meeting title', 'Maths'],
      ['Start time', at('07:55:00')],
      [],
      ['2. Participants'],
      [
        'Name',
        'First Join',
        'Last Leave',
        'In-Meeting Duration',
        'Email',
        'Participant ID (UPN)',
        'Role',
      ],
      ['Léa', at('08:01:04'), at('08:54:30'), '43m 26s', 'l@x.fr', 'l@x.fr', 'Presenter'],
      [],
      ['3. In-Meeting Activities'],
      ['Name', 'Join Time', 'Leave Time', 'Duration', 'Email', 'Participant ID (UPN)', 'Role'],
      ['Léa', at('08:01:04'), at('08:20:04'), '19m', 'l@x.fr', 'l@x.fr', 'Presenter'],
      ['Léa', at('08:30:04'), at('08:54:30'), '24m 26s', 'l@x.fr', 'l@x.fr', 'Presenter'],
    ];
    expect(people(workbook(type, rows, { B: DATES, C: DATES }), november)).toEqual([
      'Léa 07:01:04-07:20:04 07:30:04-07:54:30',
    ]);
  });

  test('of names is a list', () => {
    expect(people(workbook(type, [['Léa Martin'], ['Noé Petit']]), november)).toEqual([
      'Léa Martin',
      'Noé Petit',
    ]);
  });

  test('is of the lesson’s zone', () => {
    const rows: Cells = [
      ['Nom', 'Arrivée', 'Départ'],
      ['Léa', at('08:01:04'), at('08:54:30')],
    ];
    const bytes = workbook(type, rows, { B: DATES, C: DATES });
    expect(read(bytes, { lesson: NOUMEA }).participants[0]?.intervals).toEqual([
      { from: '2026-11-22T21:01:04Z', to: '2026-11-22T21:54:30Z' },
    ]);
  });

  test('with nothing in it is empty', () => {
    expect(refused(workbook(type, [[]]), november)).toBe('report-empty');
  });
});
