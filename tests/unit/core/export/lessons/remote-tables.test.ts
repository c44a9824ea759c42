import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../../core/attendance/mark';
import {
  type NamedRemoteRegister,
  type RemoteTablesInput,
  remoteTables,
} from '../../../../../core/export/lessons/remote-tables';
import { createTranslator } from '../../../../../core/strings/translate';
import type { Lesson } from '../../../../../core/timetable/lesson';

const t = createTranslator('fr');
const SEEN = { evidence: 'seen' } as const;

/** A lesson at a distance of 55 minutes at an hour in UTC on 23 November. */
function register(
  hour: string,
  marks: Readonly<Record<string, Mark>> = {},
  given: Partial<Lesson> & { readonly className?: string; readonly duringOutage?: boolean } = {},
): NamedRemoteRegister {
  const { className = '4A', duringOutage = false, ...changed } = given;
  return {
    lesson: {
      id: hour,
      classId: className,
      start: `2026-11-23T${hour}:00:00Z`,
      end: `2026-11-23T${hour}:55:00Z`,
      subject: 'Maths',
      kind: 'lesson',
      mode: 'remote',
      status: 'planned',
      changedByHand: false,
      ...changed,
    },
    className,
    roll: ['noe', 'lea'],
    marks,
    duringOutage,
  };
}

function tables(registers: readonly NamedRemoteRegister[], given: Partial<RemoteTablesInput> = {}) {
  return remoteTables(
    {
      className: '4A',
      from: '2026-11-01',
      to: '2026-11-30',
      pupils: [
        { pupilId: 'lea', lastName: 'ABADIE', firstName: 'Léa' },
        { pupilId: 'noe', lastName: 'BARON', firstName: 'Noé' },
      ],
      registers,
      uncounted: 0,
      isWhole: false,
      timeZone: 'Europe/Paris',
      writtenAt: '2026-11-30T16:05:00Z',
      ...given,
    },
    t,
  );
}

const LATE: Mark = { presence: 'present', arrivedAt: '2026-11-23T07:11:00Z', ...SEEN };
const RETAINED: Mark = { presence: 'unreachable', outage: 'accepted', evidence: 'outage' };

describe('what a class followed from a distance', () => {
  it('has the minutes of each pupil out of how many, and the sums of the class', () => {
    const [sums] = tables([
      register('07', { lea: LATE }),
      register('09', { noe: { presence: 'absent', ...SEEN } }),
      register('10', { lea: RETAINED }),
    ]);
    expect(sums?.title).toBe('Suivi à distance de 4A, du 01/11/2026 au 30/11/2026');
    expect(sums?.totalRows).toBe(1);
    expect(
      sums?.rows.map((row) => [
        row.lastName,
        row.lessons,
        row.followed,
        row.absences,
        row.unreachable,
        row.minutes,
        row.outOf,
        row.rate,
      ]),
    ).toEqual([
      ['ABADIE', 3, 2, 0, 1, 99, 110, 90],
      ['BARON', 3, 2, 1, 0, 110, 165, 66.67],
      ['Total de la classe', 6, 4, 1, 1, 209, 275, 76],
    ]);
    expect(sums?.columns.map(({ key }) => key)).toEqual([
      'number',
      'lastName',
      'firstName',
      'lessons',
      'followed',
      'absences',
      'unreachable',
      'retained',
      'late',
      'minutes',
      'outOf',
      'rate',
    ]);
    expect(sums?.columns.find(({ key }) => key === 'rate')).toMatchObject({ decimals: 2 });
  });

  it('has a line for each pupil and lesson, by lesson, then in the order of the class', () => {
    const [, lessons] = tables([
      register('09', {}, { className: 'Latin' }),
      register('07', { lea: LATE, noe: RETAINED }, { duringOutage: true }),
    ]);
    expect(
      lessons?.rows.map((row) => [
        row.start,
        row.className,
        row.lastName,
        row.mark,
        row.mode,
        row.minutes,
        row.outage,
      ]),
    ).toEqual([
      ['08:00', '4A', 'ABADIE', 'En retard', 'à distance', 44, null],
      [
        '08:00',
        '4A',
        'BARON',
        'Injoignable (cause technique)',
        'à distance',
        null,
        'panne retenue comme cause',
      ],
      ['10:00', 'Latin', 'ABADIE', 'Présent', 'à distance', 55, null],
      ['10:00', 'Latin', 'BARON', 'Présent', 'à distance', 55, null],
    ]);
  });

  it('says of which class a lesson is only where groups had some too', () => {
    const keys = (registers: readonly NamedRemoteRegister[]) =>
      tables(registers)[1]?.columns.map(({ key }) => key);
    expect(keys([register('07')])).not.toContain('className');
    expect(keys([register('07'), register('09', {}, { className: 'Latin' })])).toContain(
      'className',
    );
  });

  it('tells of nobody who has no row', () => {
    const [sums, lessons] = tables([register('07', { noe: LATE })], {
      pupils: [{ pupilId: 'lea', lastName: 'ABADIE', firstName: 'Léa' }],
    });
    expect(lessons?.rows).toHaveLength(1);
    expect(sums?.rows.at(-1)).toMatchObject({ lessons: 1, late: 0 });
  });

  it('is one table without any lesson at a distance, and says so', () => {
    const all = tables([register('07', {}, { mode: 'on-site' })]);
    expect(all).toHaveLength(1);
    expect(all[0]?.rows).toMatchObject([{ lessons: 0, rate: null }, {}, { lessons: 0 }]);
    expect(all[0]?.notes[0]).toBe('Aucune séance à distance validée dans la période.');
  });

  it('says how its minutes are known, what is not counted, and that no text gives them a worth', () => {
    const [sums] = tables([register('07', {}, { mode: 'hybrid' })], { uncounted: 1 });
    expect(sums?.notes.join('\n')).toContain('Ce n’est pas une mesure des connexions');
    expect(sums?.notes.join('\n')).toContain('2 marques en séance hybride');
    expect(sums?.notes.join('\n')).toContain('1 appel de la période n’est pas validé');
    expect(sums?.notes.join('\n')).toContain('ne connaît pas de texte officiel');
    expect(sums?.notes.at(-1)).toBe('Ce document ne remplace pas le registre officiel.');
  });
});
