import { describe, expect, it } from 'vitest';
import type { LessonTableInput } from '../../../../../core/export/lessons/lesson-table';
import { lessonTable } from '../../../../../core/export/lessons/lesson-table';
import { createTranslator } from '../../../../../core/strings/translate';

const t = createTranslator('fr');

const input: LessonTableInput = {
  lesson: {
    id: 'l1',
    classId: 'c1',
    start: '2026-11-23T07:00:00Z',
    end: '2026-11-23T07:55:00Z',
    subject: 'Mathématiques',
    kind: 'lesson',
    mode: 'on-site',
    status: 'planned',
    changedByHand: false,
  },
  className: '4A',
  timeZone: 'Europe/Paris',
  state: 'done',
  validatedAt: '2026-11-23T07:12:40Z',
  roll: [
    { pupilId: 'p1', number: 1, lastName: 'ABADIE', firstName: 'Léa' },
    { pupilId: 'p2', number: 2, lastName: 'BENALI', firstName: 'Noé' },
    { pupilId: 'p3', number: 3, lastName: 'ÇELIK', firstName: 'Zoé' },
    { pupilId: 'p4', number: 4, lastName: 'DUPONT', firstName: 'Max' },
  ],
  marks: {
    p2: { presence: 'absent', evidence: 'seen' },
    p3: { presence: 'present', arrivedAt: '2026-11-23T07:08:00Z', evidence: 'seen' },
    p4: { presence: 'present', evidence: 'seen' },
  },
  writtenAt: '2026-11-23T16:05:00Z',
};

describe('the roll call of a lesson as a table', () => {
  it('says each mark in words, a late pupil with time and minutes', () => {
    const { rows, columns } = lessonTable(input, t);
    expect(columns.map((column) => column.kind)).toEqual([
      'number',
      'text',
      'text',
      'mark',
      'time',
      'number',
    ]);
    expect(rows.map((row) => [row.mark, row.arrivedAt, row.minutesLate])).toEqual([
      ['Présent', null, null],
      ['Absent', null, null],
      ['En retard', '08:08', 8],
      ['Présent', null, null],
    ]);
    expect(rows[2]).toMatchObject({ number: 3, lastName: 'ÇELIK', firstName: 'Zoé' });
  });

  it('tells the class, the subject, the date and the hours in the time of the school', () => {
    expect(lessonTable(input, t).title).toBe(
      'Appel de 4A, Mathématiques, 23/11/2026, 08h00 à 08h55',
    );
    const untitled = { ...input, lesson: { ...input.lesson, subject: ' ' } };
    expect(lessonTable(untitled, t).title).toBe('Appel de 4A, 23/11/2026, 08h00 à 08h55');
  });

  it('says what it is: head counts, validation, source, not the official register', () => {
    expect(lessonTable(input, t).notes).toEqual([
      'Élèves\u00a0: 4. Présents\u00a0: 2. En retard\u00a0: 1. Absents\u00a0: 1.',
      'Appel validé le 23/11/2026 à 08h12.',
      'Document produit par Continuo le 23/11/2026 à 17h05.',
      'Ce document ne remplace pas le registre officiel.',
    ]);
  });

  it('does not take an unmarked pupil for present before the validation', () => {
    const { validatedAt: _, ...rest } = input;
    const open = lessonTable({ ...rest, state: 'open' }, t);
    expect(open.rows[0]?.mark).toBe('Non renseigné');
    expect(open.notes[0]).toContain('Non renseignés\u00a0: 1.');
    expect(open.notes[1]).toMatch(/^Appel commencé, non validé/);
    const todo = lessonTable({ ...rest, state: 'todo', marks: {} }, t);
    expect(new Set(todo.rows.map((row) => row.mark))).toEqual(new Set(['Non renseigné']));
    expect(todo.notes[1]).toBe('Appel non commencé.');
  });

  it('says what is more than presence in columns that are there when somebody needs them', () => {
    const marks: LessonTableInput['marks'] = {
      p1: {
        presence: 'present',
        arrivedAt: '2026-11-23T07:08:00Z',
        leftAt: '2026-11-23T07:40:00Z',
        reason: { motive: 'transport', state: 'accepted' },
        evidence: 'seen',
      },
      p2: { presence: 'unreachable', comment: 'Coupure de courant', evidence: 'seen' },
      p3: { presence: 'absent', exemption: 'away', evidence: 'seen' },
      p4: { presence: 'present', mode: 'asynchronous', exemption: 'here', evidence: 'seen' },
    };
    const { columns, rows, notes } = lessonTable({ ...input, marks }, t);
    expect(columns.slice(6).map(({ key, label }) => [key, label])).toEqual([
      ['leftAt', 'Heure de sortie'],
      ['minutesEarly', 'Minutes avant la fin'],
      ['exemption', 'Inaptitude'],
      ['mode', 'Participation'],
      ['reason', 'Motif'],
      ['reasonState', 'État du motif'],
      ['comment', 'Remarque'],
    ]);
    expect(rows).toMatchObject([
      {
        mark: 'En retard, sorti avant la fin',
        minutesLate: 8,
        leftAt: '08:40',
        minutesEarly: 15,
        reason: 'difficulté accidentelle des communications',
        reasonState: 'motif accepté par l’établissement',
      },
      { mark: 'Injoignable (cause technique)', comment: 'Coupure de courant' },
      { mark: 'Inapte, non présent', exemption: 'inapte, non présent' },
      { mark: 'Présent', exemption: 'inapte, présent', mode: 'travail en autonomie' },
    ]);
    expect(notes[0]).toBe(
      'Élèves\u00a0: 4. Présents\u00a0: 1. En retard\u00a0: 1. Absents\u00a0: 0. Injoignables (cause technique)\u00a0: 1. Inaptes, non présents\u00a0: 1.',
    );
  });

  it('names the half-day of a primary school, by noon', () => {
    const lesson = { ...input.lesson, kind: 'half-day' as const, subject: '' };
    const title = (start: string) =>
      lessonTable({ ...input, lesson: { ...lesson, start, end: '2026-11-23T15:30:00Z' } }, t).title;
    expect(title('2026-11-23T07:30:00Z')).toBe('Appel du matin, 4A, 23/11/2026');
    expect(title('2026-11-23T12:30:00Z')).toBe('Appel de l’après-midi, 4A, 23/11/2026');
  });

  it('says that a lesson is cancelled in the timetable', () => {
    const cancelled = { ...input, lesson: { ...input.lesson, status: 'cancelled' as const } };
    expect(lessonTable(cancelled, t).notes[1]).toBe(
      'Cette séance est annulée dans l’emploi du temps.',
    );
  });

  it('speaks English too', () => {
    const { title, rows } = lessonTable(input, createTranslator('en'));
    expect(title).toBe('Roll call of 4A, Mathématiques, 23/11/2026, 08:00 to 08:55');
    expect(rows[1]?.mark).toBe('Absent');
  });

  it('says what was decided of an outage, with the wording, and what is still to be decided', () => {
    const marks = {
      p1: {
        presence: 'unreachable',
        outage: 'accepted',
        comment: 'La salle était en panne.',
        evidence: 'outage',
      },
      p2: { presence: 'absent', outage: 'set-aside', evidence: 'seen' },
      p3: { presence: 'absent', evidence: 'seen' },
    } as const;
    const { columns, rows } = lessonTable({ ...input, marks, duringOutage: true }, t);
    expect(columns.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Panne', 'Remarque']),
    );
    expect(rows.map(({ outage }) => outage)).toEqual([
      'panne retenue comme cause',
      'panne écartée',
      'pendant une panne\u00a0: à décider',
      null,
    ]);
    expect(rows[0]).toMatchObject({
      mark: 'Injoignable (cause technique)',
      comment: 'La salle était en panne.',
    });
    expect(lessonTable({ ...input, marks }, t).rows[2]?.outage).toBeNull();
  });
});
