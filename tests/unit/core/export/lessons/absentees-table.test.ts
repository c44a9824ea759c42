import { describe, expect, it } from 'vitest';
import type { AbsenteeLine } from '../../../../../core/contract/register-views';
import {
  type AbsenteesTableInput,
  absenteesTable,
} from '../../../../../core/export/lessons/absentees-table';
import { createTranslator } from '../../../../../core/strings/translate';

const t = createTranslator('fr');

function line(given: Partial<AbsenteeLine> = {}): AbsenteeLine {
  return {
    lessonId: 'l1',
    pupilId: 'lea',
    lastName: 'ABADIE',
    firstName: 'Léa',
    className: '4A',
    start: '2026-11-23T07:00:00Z',
    end: '2026-11-23T07:55:00Z',
    subject: 'Français',
    kind: 'lesson',
    mark: { presence: 'absent', evidence: 'seen' },
    validated: true,
    ...given,
  };
}

function table(given: Partial<AbsenteesTableInput> = {}) {
  return absenteesTable(
    {
      date: '2026-11-23',
      timeZone: 'Europe/Paris',
      lines: [line()],
      missing: [],
      writtenAt: '2026-11-23T16:05:00Z',
      ...given,
    },
    t,
  );
}

describe('the absentees of a day as a table', () => {
  it('have a row for each mark with the hours of the lesson, and no comment', () => {
    const late = line({
      mark: {
        presence: 'present',
        arrivedAt: '2026-11-23T07:08:00Z',
        comment: 'en pleurs',
        evidence: 'seen',
      },
      validated: false,
    });
    const { title, columns, rows, notes } = table({ lines: [line(), late] });
    expect(title).toBe('Absents et retards du 23/11/2026');
    expect(columns.map(({ key }) => key)).toEqual([
      'className',
      'lastName',
      'firstName',
      'start',
      'end',
      'subject',
      'mark',
      'arrivedAt',
      'minutesLate',
      'validated',
    ]);
    expect(rows).toMatchObject([
      { className: '4A', start: '08:00', end: '08:55', mark: 'Absent', validated: 'oui' },
      { mark: 'En retard', arrivedAt: '08:08', minutesLate: 8, validated: 'non' },
    ]);
    expect(JSON.stringify(rows)).not.toContain('pleurs');
    expect(notes[0]).toBe('Élèves signalés\u00a0: 1. Mentions\u00a0: 2.');
  });

  it('say which registers are missing to them', () => {
    const forgotten = {
      id: 'l2',
      classId: 'c2',
      className: '10B',
      start: '2026-11-23T09:00:00Z',
      end: '2026-11-23T09:55:00Z',
      subject: '',
      kind: 'lesson',
      state: 'todo',
    } as const;
    const { notes } = table({
      missing: [forgotten, { ...forgotten, subject: 'Maths', state: 'open' }],
    });
    expect(notes.slice(1, 4)).toEqual([
      'Appel qui manque\u00a0: 10B, 10h00 à 10h55, non commencé.',
      'Appel qui manque\u00a0: 10B, Maths, 10h00 à 10h55, commencé, non validé.',
      'La liste n’est complète que si ces appels sont validés.',
    ]);
    expect(table().notes[1]).toMatch(/^Aucun appel commencé ce jour-là ne manque/);
  });

  it('name the classes that were chosen, and the half-days of a primary school', () => {
    const { title, rows, notes } = table({
      classes: 'CE1',
      lines: [line({ kind: 'half-day', subject: '' })],
    });
    expect(title).toBe('Absents et retards du 23/11/2026, CE1');
    expect(rows[0]?.subject).toBe('Appel du matin');
    expect(notes).not.toContain('À vos cours seulement, en heure locale.');
  });

  it('say that there is nobody', () => {
    const { rows, notes } = table({ lines: [] });
    expect(rows).toEqual([]);
    expect(notes[0]).toBe('Rien n’est signalé dans les appels faits ce jour-là.');
  });

  it('say what nobody has decided of an outage', () => {
    const { rows, columns } = table({ lines: [line({ undecided: true })] });
    expect(rows[0]?.outage).toBe('pendant une panne\u00a0: à décider');
    expect(columns.map(({ key }) => key)).toContain('outage');
  });
});
