import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../../core/attendance/mark';
import type { RegisterState } from '../../../../../core/attendance/register';
import type { MonthRegister } from '../../../../../core/export/registers/month-calls';
import type { MonthTableInput } from '../../../../../core/export/registers/month-table';
import { monthTable } from '../../../../../core/export/registers/month-table';
import { createTranslator } from '../../../../../core/strings/translate';

const t = createTranslator('fr');
const absent: Mark = { presence: 'absent', evidence: 'seen' };

function late(arrivedAt: string): Mark {
  return { presence: 'present', arrivedAt, evidence: 'seen' };
}

function pupil(id: string, from = '2026-09-01', to?: string) {
  const enrolments = [to === undefined ? { from } : { from, to }];
  return { id, lastName: id.toUpperCase(), firstName: id, enrolments };
}

function register(
  start: string,
  roll: readonly string[],
  marks: Readonly<Record<string, Mark>> = {},
  state: RegisterState = 'done',
): MonthRegister {
  const end = new Date(Date.parse(start) + 55 * 60_000).toISOString();
  return {
    lesson: { start, end, kind: 'lesson', mode: 'on-site', status: 'planned' },
    roll,
    marks,
    state,
  };
}

const november: MonthTableInput = {
  className: '4A',
  month: '2026-11',
  timeZone: 'Europe/Paris',
  pupils: [
    pupil('ana'),
    pupil('bob'),
    pupil('new', '2026-11-10'),
    pupil('old', '2026-09-01', '2026-10-15'),
  ],
  registers: [
    register('2026-11-16T07:00:00Z', ['ana', 'bob', 'new'], {
      bob: absent,
      new: late('2026-11-16T07:12:00Z'),
    }),
    register('2026-11-02T09:00:00Z', ['ana', 'bob'], { bob: absent }),
    register('2026-11-17T07:00:00Z', [], {}, 'open'),
    register('2026-11-18T07:00:00Z', [], {}, 'todo'),
    register('2026-11-30T07:00:00Z', [], {}, 'todo'),
  ],
  writtenAt: '2026-11-22T16:00:00Z',
};

describe('the month of a class', () => {
  it('has a column for each validated register, in order of time', () => {
    expect(monthTable(november, t).columns.map((column) => column.label)).toEqual([
      'Nom',
      'Prénom',
      '02/11 10h00',
      '16/11 08h00',
      'Absences',
      'Retards',
      'Minutes de retard',
      'Sur (nombre d’appels)',
    ]);
  });

  it('marks A and R, leaves a present pupil empty and tells who was not on that roll', () => {
    const { rows } = monthTable(november, t);
    expect(rows.map((row) => [row.lastName, row['call-1'], row['call-2']])).toEqual([
      ['ANA', null, null],
      ['BOB', 'A', 'A'],
      ['NEW', '–', 'R'],
      ['Total de la classe', 1, 1],
    ]);
  });

  it('marks S, I and D, says what is both, and gives them totals that are not absences', () => {
    const seen = { evidence: 'seen' } as const;
    const registers = [
      register('2026-11-16T07:00:00Z', ['ana', 'bob', 'new'], {
        ana: { ...late('2026-11-16T07:12:00Z'), leftAt: '2026-11-16T07:40:00Z' },
        bob: { presence: 'unreachable', ...seen },
        new: { presence: 'absent', exemption: 'away', ...seen },
      }),
      register('2026-11-17T07:00:00Z', ['ana', 'bob', 'new'], {
        ana: { presence: 'present', exemption: 'here', ...seen },
        bob: { presence: 'present', leftAt: '2026-11-17T07:50:00Z', ...seen },
        new: absent,
      }),
    ];
    const { rows, columns } = monthTable({ ...november, registers }, t);
    expect(rows.map((row) => [row['call-1'], row['call-2']])).toEqual([
      ['RS', 'D'],
      ['I', 'S'],
      ['D', 'A'],
      [0, 1],
    ]);
    const keys = [
      'absences',
      'lateness',
      'minutesLate',
      'left',
      'unreachable',
      'exempted',
      'calls',
    ];
    expect(columns.slice(4).map(({ key }) => key)).toEqual(keys);
    expect(rows.map((row) => keys.map((key) => row[key]))).toEqual([
      [0, 1, 12, 1, 0, 1, 2],
      [0, 0, 0, 1, 1, 0, 2],
      [1, 0, 0, 0, 0, 1, 2],
      [1, 1, 12, 2, 1, 2, 6],
    ]);
  });

  it('does not wait for the call of a cancelled lesson, and counts one that was held after all', () => {
    const cancelled = (given: MonthRegister): MonthRegister => ({
      ...given,
      lesson: { ...given.lesson, status: 'cancelled' },
    });
    const registers = [
      cancelled(register('2026-11-16T07:00:00Z', ['ana'])),
      cancelled(register('2026-11-17T07:00:00Z', ['ana'], {}, 'todo')),
    ];
    const { columns, notes } = monthTable({ ...november, registers }, t);
    expect(columns[2]?.label).toBe('16/11 08h00');
    expect(notes).toContain('Tous les appels du mois sont validés.');
  });

  it('of a primary class names the half-days, and has no « à vos cours »', () => {
    const registers = ['2026-11-16T07:30:00Z', '2026-11-16T12:30:00Z'].map((start) => {
      const given = register(start, ['ana']);
      return { ...given, lesson: { ...given.lesson, kind: 'half-day' as const } };
    });
    const { title, columns, notes } = monthTable({ ...november, registers }, t);
    expect(title).toBe('Appels de 4A, novembre 2026');
    expect(columns.slice(2, 4).map(({ label }) => label)).toEqual([
      '16/11 matin',
      '16/11 après-midi',
    ]);
    expect(notes.join(' ')).not.toContain('vos cours');
  });

  it('has one row for a pupil who left and came back', () => {
    const twice = {
      ...pupil('ana'),
      enrolments: [{ from: '2026-09-01', to: '2026-10-01' }, { from: '2026-11-15' }],
    };
    expect(monthTable({ ...november, pupils: [twice] }, t).rows).toHaveLength(2);
    const october = { ...november, month: '2026-10', pupils: [twice], registers: [] };
    expect(monthTable(october, t).rows).toHaveLength(2);
    expect(monthTable({ ...october, month: '2026-08' }, t).rows).toHaveLength(1);
  });

  it('gives absences, lateness and minutes with the number of calls they are out of', () => {
    const { rows } = monthTable(november, t);
    const totals = rows.map((row) => [row.absences, row.lateness, row.minutesLate, row.calls]);
    expect(totals).toEqual([
      [0, 0, 0, 2],
      [2, 0, 0, 2],
      [0, 1, 12, 1],
      [2, 1, 12, 5],
    ]);
  });

  it('says what is not counted, where the numbers come from and that they are not official', () => {
    const { title, notes } = monthTable(november, t);
    expect(title).toBe('Appels de 4A, novembre 2026, à vos cours');
    // The lesson of the 30th has not begun on the 22nd: nothing is missing there.
    expect(notes).toContain('2 appels du mois ne sont pas validés et ne sont pas comptés.');
    expect(notes.join(' ')).toContain('Absences de la classe\u00a0: 2 sur 5');
    expect(notes.at(-2)).toBe('Document produit par Continuo le 22/11/2026 à 17h00.');
    expect(notes.at(-1)).toBe('Ce document ne remplace pas le registre officiel.');
  });

  it('drops a pupil who left before the month and keeps one who left in it', () => {
    const gone = {
      ...november,
      pupils: [pupil('old', '2026-09-01', '2026-10-31'), pupil('left', '2026-09-01', '2026-11-01')],
    };
    expect(monthTable(gone, t).rows.map((row) => row.firstName)).toEqual(['left', undefined]);
  });

  it('has the lessons of its groups, under their name, with the pupils of the class alone', () => {
    const latin = {
      ...register('2026-11-16T13:00:00Z', ['ana', 'other'], { ana: absent, other: absent }),
      groupName: 'Latin',
    };
    const elsewhere = { ...register('2026-11-17T13:00:00Z', ['other']), groupName: 'Grec' };
    const awaited = {
      ...register('2026-11-18T13:00:00Z', ['other'], {}, 'open'),
      groupName: 'Grec',
    };
    const registers = [register('2026-11-16T07:00:00Z', ['ana', 'bob']), latin, elsewhere, awaited];
    const { columns, rows, notes, totalRows } = monthTable({ ...november, registers }, t);
    const calls = columns.filter(({ kind }) => kind === 'mark');
    expect(calls.map(({ label, group, short }) => [label, group, short])).toEqual([
      ['16/11 08h00', 'lun. 16', '08h00'],
      ['16/11 14h00 (Latin)', 'lun. 16', '14h00 (Latin)'],
    ]);
    expect(rows.map((row) => [row['call-1'], row['call-2'], row.absences, row.calls])).toEqual([
      [null, 'A', 1, 2],
      [null, '–', 0, 1],
      ['–', '–', 0, 0],
      [0, 1, 1, 3],
    ]);
    expect(notes).toContain('Tous les appels du mois sont validés.');
    expect(totalRows).toBe(1);
  });

  it('says that an outage waits for a decision', () => {
    const during = {
      ...register('2026-11-16T07:00:00Z', ['ana', 'bob'], { bob: absent }),
      duringOutage: true,
    };
    const { notes } = monthTable({ ...november, registers: [during] }, t);
    expect(notes.join(' ')).toContain('1 mention (absence ou injoignable) tombe pendant une panne');
  });

  it('takes the month on the clock of the school', () => {
    const night = { ...november, registers: [register('2026-10-31T23:30:00Z', ['ana'])] };
    expect(monthTable(night, t).columns[2]?.label).toBe('01/11 00h30');
    const overseas = { ...night, timeZone: 'America/Cayenne' };
    expect(monthTable(overseas, t).columns).toHaveLength(6);
    expect(monthTable(overseas, t).notes).toContain('Aucun appel validé ce mois-ci.');
  });

  it('has totals that are the sums of their parts', () => {
    const ids = ['ana', 'bob', 'new'];
    const mark = fc.constantFrom('none', 'present', 'absent', 'late', 'unreachable', 'exempted');
    const call = fc.record({
      day: fc.integer({ min: 2, max: 20 }),
      roll: fc.subarray(ids),
      marks: fc.tuple(mark, mark, mark),
      minutes: fc.integer({ min: 1, max: 55 }),
      state: fc.constantFrom<RegisterState>('todo', 'open', 'done'),
    });
    fc.assert(
      fc.property(fc.array(call, { maxLength: 12 }), (calls) => {
        const registers = calls.map(({ day, roll, marks, minutes, state }) => {
          const start = `2026-11-${String(day).padStart(2, '0')}T07:00:00Z`;
          const arrivedAt = new Date(Date.parse(start) + minutes * 60_000).toISOString();
          const said: Record<string, Mark> = {
            present: { presence: 'present', evidence: 'seen' },
            absent,
            late: late(arrivedAt),
            unreachable: { presence: 'unreachable', evidence: 'seen' },
            exempted: { presence: 'absent', exemption: 'away', evidence: 'seen' },
          };
          const given = ids.flatMap((id, index): [string, Mark][] => {
            const each = said[marks[index] ?? 'none'];
            return each === undefined ? [] : [[id, each]];
          });
          return register(start, roll, Object.fromEntries(given), state);
        });
        const { rows, columns } = monthTable({ ...november, registers }, t);
        const sum = (key: string) =>
          rows.slice(0, -1).reduce((total, row) => total + Number(row[key]), 0);
        const total = rows.at(-1);
        for (const key of columns
          .slice(2)
          .filter(({ kind }) => kind === 'number')
          .map(({ key }) => key)) {
          expect(total?.[key]).toBe(sum(key));
        }
        const keys = columns.filter((column) => column.kind === 'mark').map(({ key }) => key);
        expect(keys).toHaveLength(registers.filter(({ state }) => state === 'done').length);
        expect(keys.reduce((all, key) => all + Number(total?.[key]), 0)).toBe(total?.absences);
        for (const row of rows.slice(0, -1)) {
          expect(keys.filter((key) => row[key] === 'A')).toHaveLength(Number(row.absences));
          expect(keys.filter((key) => row[key] === 'I')).toHaveLength(Number(row.unreachable));
          expect(keys.filter((key) => row[key] === 'D')).toHaveLength(Number(row.exempted));
          expect(keys.filter((key) => row[key] === 'R')).toHaveLength(Number(row.lateness));
          expect(keys.filter((key) => row[key] !== '–')).toHaveLength(Number(row.calls));
        }
      }),
    );
  });
});
