import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../core/attendance/mark';
import type { RegisterState } from '../../../../core/attendance/register';
import type { MonthRegister } from '../../../../core/export/month-calls';
import type { MonthTableInput } from '../../../../core/export/month-table';
import { monthTable } from '../../../../core/export/month-table';
import { createTranslator } from '../../../../core/strings/translate';

const t = createTranslator('fr');
const absent: Mark = { presence: 'absent', evidence: 'seen' };

function late(arrivedAt: string): Mark {
  return { presence: 'present', arrivedAt, evidence: 'seen' };
}

function pupil(id: string, from = '2026-09-01', to?: string) {
  const enrolment = to === undefined ? { from } : { from, to };
  return { id, lastName: id.toUpperCase(), firstName: id, enrolment };
}

function register(
  start: string,
  roll: readonly string[],
  marks: Readonly<Record<string, Mark>> = {},
  state: RegisterState = 'done',
): MonthRegister {
  const end = new Date(Date.parse(start) + 55 * 60_000).toISOString();
  return { lesson: { start, end }, roll, marks, state };
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

  it('takes the month on the clock of the school', () => {
    const night = { ...november, registers: [register('2026-10-31T23:30:00Z', ['ana'])] };
    expect(monthTable(night, t).columns[2]?.label).toBe('01/11 00h30');
    const overseas = { ...night, timeZone: 'America/Cayenne' };
    expect(monthTable(overseas, t).columns).toHaveLength(6);
    expect(monthTable(overseas, t).notes).toContain('Aucun appel validé ce mois-ci.');
  });

  it('has totals that are the sums of their parts', () => {
    const ids = ['ana', 'bob', 'new'];
    const mark = fc.constantFrom('none', 'present', 'absent', 'late');
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
          const given = ids.flatMap((id, index): [string, Mark][] => {
            if (marks[index] === 'absent') return [[id, absent]];
            if (marks[index] === 'late') return [[id, late(arrivedAt)]];
            return marks[index] === 'present'
              ? [[id, { presence: 'present', evidence: 'seen' }]]
              : [];
          });
          return register(start, roll, Object.fromEntries(given), state);
        });
        const { rows, columns } = monthTable({ ...november, registers }, t);
        const sum = (key: string) =>
          rows.slice(0, -1).reduce((total, row) => total + Number(row[key]), 0);
        const total = rows.at(-1);
        for (const key of ['absences', 'lateness', 'minutesLate', 'calls']) {
          expect(total?.[key]).toBe(sum(key));
        }
        const keys = columns.filter((column) => column.kind === 'mark').map(({ key }) => key);
        expect(keys).toHaveLength(registers.filter(({ state }) => state === 'done').length);
        expect(keys.reduce((all, key) => all + Number(total?.[key]), 0)).toBe(total?.absences);
        for (const row of rows.slice(0, -1)) {
          expect(keys.filter((key) => row[key] === 'A')).toHaveLength(Number(row.absences));
          expect(keys.filter((key) => row[key] === 'R')).toHaveLength(Number(row.lateness));
          expect(keys.filter((key) => row[key] !== '–')).toHaveLength(Number(row.calls));
        }
      }),
    );
  });
});
