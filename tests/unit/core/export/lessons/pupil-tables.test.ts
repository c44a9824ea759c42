import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../../core/attendance/mark';
import { pupilCalls } from '../../../../../core/attendance/pupil-year';
import { pupilTables } from '../../../../../core/export/lessons/pupil-tables';
import type {
  PupilTablesInput,
  RecordedRegister,
} from '../../../../../core/export/lessons/pupil-tables-input';
import { createTranslator } from '../../../../../core/strings/translate';
import { register } from '../../attendance/half-day-registers';

const t = createTranslator('fr');
const CALENDAR = {
  label: '2026-2027',
  start: '2026-09-01',
  end: '2027-08-31',
  timeZone: 'Europe/Paris',
};
const SEEN = { evidence: 'seen' } as const;
const ABSENT: Mark = { presence: 'absent', ...SEEN };

function called(
  date: string,
  hours: string,
  mark?: Mark,
  given: Partial<RecordedRegister> = {},
): RecordedRegister {
  const { id, start, end } = register(date, hours);
  return {
    lesson: {
      id,
      classId: '4A',
      start,
      end,
      mode: 'on-site',
      subject: 'Français',
      kind: 'lesson',
    },
    className: '4A',
    state: 'done',
    roll: ['lea', 'noe'],
    marks: { ...(mark !== undefined && { lea: mark }), noe: ABSENT },
    duringOutage: false,
    outages: [],
    ...given,
  };
}

function record(registers: readonly RecordedRegister[], given: Partial<PupilTablesInput> = {}) {
  return pupilTables(
    {
      pupilId: 'lea',
      lastName: 'ABADIE',
      firstName: 'Léa',
      yearLabel: '2026-2027',
      stays: [{ className: '4A', from: '2026-09-01' }],
      calls: pupilCalls({
        pupilId: 'lea',
        calendar: CALENDAR,
        stays: [{ pupilId: 'lea', classId: '4A', from: '2026-09-01' }],
        registers,
      }),
      uncounted: 0,
      isWhole: false,
      timeZone: 'Europe/Paris',
      writtenAt: '2026-12-01T16:05:00Z',
      ...given,
    },
    t,
  );
}

describe('the record of a pupil', () => {
  it('counts month by month with what it is out of, and the year', () => {
    const [months] = record([
      called('2026-10-12', '08:00-08:55'),
      called('2026-11-23', '08:00-09:00', ABSENT),
      called('2026-11-23', '09:00-10:00'),
      called('2026-11-24', '08:00-09:00', {
        presence: 'present',
        arrivedAt: '2026-11-24T07:12:00Z',
        ...SEEN,
      }),
    ]);
    expect(months.title).toBe('ABADIE Léa, année 2026-2027\u00a0: présence aux appels');
    expect(months.totalRows).toBe(1);
    expect(
      months.rows.map((row) => [
        row.month,
        row.open,
        row.brutes,
        row.rate,
        row.calculees,
        row.unjustified,
        row.calls,
        row.absences,
        row.late,
        row.minutesLate,
      ]),
    ).toEqual([
      ['octobre', 1, 0, 0, 0, 0, 1, 0, 0, 0],
      ['novembre', 2, 1, 50, 0.5, 1, 3, 1, 1, 12],
      ['Année', 3, 1, 33.33, 0.5, 1, 4, 1, 1, 12],
    ]);
  });

  it('has each mark that is no plain presence with its motive, and how and when it is known', () => {
    const [, marks] = record([
      called('2026-11-23', '08:00-08:55', { presence: 'present', ...SEEN }),
      called(
        '2026-11-24',
        '08:00-08:55',
        {
          presence: 'absent',
          reason: { motive: 'illness', state: 'accepted' },
          comment: 'certificat reçu',
          evidence: 'declared',
        },
        { notedAt: '2026-11-24T07:05:00Z' },
      ),
      called('2026-11-25', '08:00-08:55', { presence: 'present', mode: 'asynchronous', ...SEEN }),
    ]);
    expect(marks.rows).toMatchObject([
      {
        date: '2026-11-24',
        start: '08:00',
        end: '08:55',
        className: '4A',
        subject: 'Français',
        mark: 'Absent',
        reason: 'maladie de l’élève',
        reasonState: 'motif accepté par l’établissement',
        evidence: 'absence annoncée à l’avance',
        notedAt: '24/11/2026 à 08h05',
        comment: 'certificat reçu',
      },
      { date: '2026-11-25', mark: 'Présent', mode: 'travail en autonomie' },
    ]);
    expect(marks.columns.at(-1)?.key).toBe('comment');
  });

  it('tells an outage with its hours, and whose word it is', () => {
    const retained: Mark = { presence: 'unreachable', outage: 'accepted', evidence: 'outage' };
    const outages = [
      {
        source: 'probe',
        startedAt: '2026-11-22T22:00:00Z',
        endedAt: '2026-11-23T07:20:00Z',
      },
      { source: 'probe', startedAt: '2026-11-23T07:31:00Z' },
      { source: 'teacher', startedAt: '2026-11-23T07:05:00Z' },
    ] as const;
    const [, marks] = record([
      called('2026-11-23', '08:00-08:55', retained, { outages, duringOutage: true }),
      called('2026-11-24', '08:00-08:55', ABSENT, { duringOutage: true }),
    ]);
    expect(marks.rows).toMatchObject([
      {
        mark: 'Injoignable (cause technique)',
        outage: 'panne retenue comme cause',
        outageSeen:
          'du 22/11/2026 à 23h00 au 23/11/2026 à 08h20, par des tests\u202f; à partir de 08h31, par des tests\u202f; signalée à 08h05 par l’enseignant',
        evidence: 'panne de la salle, retenue par l’enseignant',
      },
      { mark: 'Absent', outage: 'pendant une panne\u00a0: à décider', outageSeen: null },
    ]);
  });

  it('names the stays, and the birth date only when it is given', () => {
    const stays = [
      { className: '4B', from: '2026-09-01', to: '2026-10-02' },
      { className: '4A', from: '2026-10-03' },
    ];
    const [months] = record([], { stays });
    expect(months.notes.slice(0, 2)).toEqual([
      'Inscription en 4B du 01/09/2026 au 02/10/2026.',
      'Inscription en 4A depuis le 03/10/2026.',
    ]);
    expect(record([])[1].notes[0]).toBe('Aucun appel validé dans l’année.');
    const [twice] = record([], { birthDate: '2013-02-01' });
    expect(twice.notes[0]).toBe('Date de naissance\u00a0: 01/02/2013.');
  });

  it('says that there was nothing but presence, and what is not counted', () => {
    const [months, marks] = record([called('2026-11-23', '08:00-08:55')], { uncounted: 3 });
    expect(marks.rows).toEqual([]);
    expect(marks.notes[0]).toBe('Présent à tous les appels validés de l’année.');
    expect(months.notes).toContain(
      '3 appels de la période ne sont pas validés et ne sont pas comptés.',
    );
    expect([months.notes.at(-1), marks.notes.at(-1)]).toEqual([
      'Ce document ne remplace pas le registre officiel.',
      'Ce document ne remplace pas le registre officiel.',
    ]);
  });

  it('tells of no other pupil of its registers', () => {
    const tables = record([called('2026-11-23', '08:00-08:55')]);
    expect(tables[1].rows).toEqual([]);
    expect(tables[0].rows.at(-1)).toMatchObject({ absences: 0, calls: 1 });
    expect(JSON.stringify(tables)).not.toContain('noe');
  });
});
