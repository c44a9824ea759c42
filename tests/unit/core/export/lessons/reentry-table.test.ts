import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../../core/attendance/mark';
import type { LessonTableInput } from '../../../../../core/export/lessons/lesson-table';
import { type ReentryTool, reentryTable } from '../../../../../core/export/lessons/reentry-table';
import { createTranslator } from '../../../../../core/strings/translate';

const t = createTranslator('fr');
const SEEN = { evidence: 'seen' } as const;
const ABSENT: Mark = { presence: 'absent', ...SEEN };
const LATE: Mark = { presence: 'present', arrivedAt: '2026-11-23T07:12:00Z', ...SEEN };
const LEFT: Mark = { presence: 'present', leftAt: '2026-11-23T07:40:00Z', ...SEEN };
const UNREACHABLE: Mark = { presence: 'unreachable', ...SEEN };

const NAMES = ['ABADIE Léa', 'BARON Noé', 'ÇELIK Zoé', 'DUPONT Max', 'EL AMRI Inès', 'FAURE Tom'];

function input(marks: readonly (Mark | null)[], given: Partial<LessonTableInput> = {}) {
  const pupils = NAMES.slice(0, marks.length).map((name) => name.split(/ (?=\S+$)/));
  return {
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
    validatedAt: '2026-11-23T07:12:00Z',
    roll: pupils.map(([lastName = '', firstName = ''], index) => ({
      pupilId: `p${index}`,
      number: index + 1,
      lastName,
      firstName,
    })),
    marks: Object.fromEntries(
      marks.flatMap((mark, index) => (mark === null ? [] : [[`p${index}`, mark]])),
    ),
    writtenAt: '2026-11-23T16:05:00Z',
    ...given,
  } satisfies LessonTableInput;
}

function table(tool: ReentryTool, ...given: Parameters<typeof input>) {
  return reentryTable(input(...given), tool, t);
}

describe('the re-entry slip of a roll call', () => {
  it('for PRONOTE names the pupils as its sheet does, the absent and late ones first', () => {
    const { columns, rows, title } = table('pronote', [null, ABSENT, null, LATE]);
    expect(title).toBe(
      'À reporter dans PRONOTE\u00a0: Appel de 4A, Mathématiques, 23/11/2026, 08h00 à 08h55',
    );
    expect(columns.map(({ label }) => label)).toEqual([
      'N°',
      'Élèves',
      'À saisir',
      'Minutes de retard',
      'Heure d’arrivée',
      'Saisi',
    ]);
    expect(rows.map((row) => [row.number, row.pupil, row.entry, row.minutesLate])).toEqual([
      [2, 'BARON Noé', 'Absence', null],
      [4, 'DUPONT Max', 'Retard', 12],
      [1, 'ABADIE Léa', 'Rien à saisir', null],
      [3, 'ÇELIK Zoé', 'Rien à saisir', null],
    ]);
    expect(rows[1]?.arrivedAt).toBe('08:12');
  });

  it('for an ENT says Départ, which the sheet of PRONOTE is not known to have', () => {
    const both: Mark = { ...LATE, leftAt: '2026-11-23T07:40:00Z' };
    const ent = table('ent', [LEFT, both]);
    expect(ent.rows).toMatchObject([
      { lastName: 'ABADIE', firstName: 'Léa', entry: 'Départ', leftAt: '08:40' },
      { lastName: 'BARON', entry: 'Retard et départ', arrivedAt: '08:12', leftAt: '08:40' },
    ]);
    expect(ent.columns.map(({ label }) => label)).toContain('Heure de départ');
    const pronote = table('pronote', [LEFT, both]);
    expect(pronote.rows.map((row) => [row.pupil, row.entry, row.know])).toEqual([
      ['BARON Noé', 'Retard', 'sorti avant la fin'],
      ['ABADIE Léa', 'À voir avec la vie scolaire', 'sorti avant la fin'],
    ]);
  });

  it.each<ReentryTool>(['pronote', 'ent'])(
    'never makes an absence of a technical cause: %s',
    (tool) => {
      const outage: Mark = { ...UNREACHABLE, outage: 'accepted', evidence: 'outage' };
      const exempted: Mark = { ...ABSENT, exemption: 'away' };
      const { rows, notes } = table(tool, [UNREACHABLE, outage, exempted]);
      expect(new Set(rows.map(({ entry }) => entry))).toEqual(
        new Set(['À voir avec la vie scolaire']),
      );
      expect(rows.map(({ know }) => know)).toEqual([
        'injoignable (cause technique)\u00a0: n’est pas une absence',
        'injoignable (cause technique)\u00a0: n’est pas une absence\u202f; panne de la salle retenue comme cause',
        'inapte, non présent',
      ]);
      expect(notes.join(' ')).toContain('Continuo ne sait pas');
    },
  );

  it('says that an absence during an outage waits for a decision', () => {
    const decided: Mark = { ...ABSENT, outage: 'set-aside' };
    const { rows, notes } = table('ent', [ABSENT, decided], { duringOutage: true });
    expect(rows.map(({ entry, know }) => [entry, know])).toEqual([
      ['Absence', null],
      ['Absence, à décider', 'pendant une panne de la salle\u00a0: décidez-en avant de saisir'],
    ]);
    expect(notes[0]).toMatch(/^À saisir\u00a0: 1\./);
    expect(notes[1]).toMatch(/^À décider\u00a0: 1 absence/);
  });

  it('writes a reason in the words of the law, and no comment', () => {
    const ill: Mark = {
      ...ABSENT,
      reason: { motive: 'illness', state: 'stated' },
      comment: 'la mère a appelé',
    };
    const slip = table('pronote', [ill]);
    expect(slip.rows[0]?.reason).toBe('maladie de l’élève');
    expect(slip.notes.join(' ')).toContain('L131-8');
    expect(JSON.stringify(slip)).not.toContain('la mère');
  });

  it('has nothing typed for whom the call has not said yet', () => {
    const declared: Mark = { ...ABSENT, evidence: 'declared' };
    const { rows, notes } = table('ent', [null, declared, ABSENT], { state: 'open' });
    expect(rows.map((row) => [row.lastName, row.entry, row.know])).toEqual([
      ['ÇELIK', 'Absence', null],
      ['ABADIE', 'Pas encore noté ici', null],
      ['BARON', 'Pas encore noté ici', 'annoncée à l’avance'],
    ]);
    expect(notes.slice(0, 2)).toEqual([
      'À saisir\u00a0: 1. À voir avec la vie scolaire\u00a0: 0. Rien à saisir\u00a0: 0.',
      'Pas encore notés\u00a0: 2. Terminez l’appel avant de le reporter.',
    ]);
  });

  it('has each pupil of the roll once, whatever the marks', () => {
    const marks = fc.array(fc.constantFrom(null, ABSENT, LATE, LEFT, UNREACHABLE), {
      maxLength: 6,
    });
    const tools = fc.constantFrom<ReentryTool>('pronote', 'ent');
    const states = fc.constantFrom<LessonTableInput['state']>('todo', 'open', 'done');
    fc.assert(
      fc.property(marks, tools, states, (given, tool, state) => {
        const { rows } = table(tool, given, { state });
        const numbers = rows.map(({ number }) => Number(number)).sort((a, b) => a - b);
        expect(numbers).toEqual(given.map((_, index) => index + 1));
      }),
    );
  });

  it('ends with its source and that it is not the register', () => {
    const { notes } = table('pronote', [null]);
    expect(notes.slice(-2)).toEqual([
      'Document produit par Continuo le 23/11/2026 à 17h05.',
      'Ce document ne remplace pas le registre officiel.',
    ]);
  });
});
