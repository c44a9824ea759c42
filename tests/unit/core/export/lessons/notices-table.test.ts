import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../../../core/contract/register-views';
import {
  type NoticesTableInput,
  noticesTable,
} from '../../../../../core/export/lessons/notices-table';
import { createTranslator } from '../../../../../core/strings/translate';

const t = createTranslator('fr');

const NOTICE: Notice = {
  pupilId: 'lea',
  month: '2026-11',
  brutes: 5,
  calculees: 4.5,
  unjustified: 4,
  undecided: 1,
  open: 18,
  unjustifiedDays: [
    { date: '2026-11-02', half: 'morning' },
    { date: '2026-11-02', half: 'afternoon' },
    { date: '2026-11-05', half: 'morning' },
    { date: '2026-11-12', half: 'afternoon' },
  ],
  lastName: 'ABADIE',
  firstName: 'Léa',
  className: '4A',
  threshold: 4,
};

function table(given: Partial<NoticesTableInput> = {}) {
  return noticesTable(
    {
      from: '2026-11',
      to: '2026-11',
      notices: [NOTICE],
      uncounted: 0,
      isWhole: false,
      timeZone: 'Europe/Paris',
      writtenAt: '2026-12-01T16:05:00Z',
      ...given,
    },
    t,
  );
}

describe('the pupils to be checked as a table', () => {
  it('have their half-days out of how many, and which ones', () => {
    const { title, rows } = table();
    expect(title).toBe('Élèves à vérifier, novembre 2026');
    expect(rows).toEqual([
      {
        month: 'novembre',
        className: '4A',
        lastName: 'ABADIE',
        firstName: 'Léa',
        unjustified: 4,
        open: 18,
        threshold: '4 demi-journées',
        days: '02/11 matin, 02/11 après-midi, 05/11 matin, 12/11 après-midi',
        undecided: 1,
        checked: null,
      },
    ]);
  });

  it('of several months have a row each, with the threshold of that month', () => {
    const second = { ...NOTICE, month: '2026-12', unjustified: 10, threshold: 10 } as const;
    const { title, rows } = table({ to: '2026-12', notices: [NOTICE, second], classes: '4A' });
    expect(title).toBe('Élèves à vérifier, 4A, novembre 2026 à décembre 2026');
    expect(rows.map(({ month, threshold }) => [month, threshold])).toEqual([
      ['novembre', '4 demi-journées'],
      ['décembre', '10 demi-journées'],
    ]);
  });

  it('are to be checked by a person, and say the articles and what is not counted', () => {
    const { notes } = table({ uncounted: 2, running: '2026-11' });
    expect(notes[0]).toMatch(/^À vérifier par une personne/);
    expect(notes[1]).toContain('R131-7');
    expect(notes).toContain('Le mois en cours n’est pas fini\u00a0: novembre 2026.');
    expect(notes).toContain('2 appels de la période ne sont pas validés et ne sont pas comptés.');
    expect(notes.at(-1)).toBe('Ce document ne remplace pas le registre officiel.');
  });

  it('say that nobody is to be checked', () => {
    const { rows, notes } = table({ notices: [], isWhole: true });
    expect(rows).toEqual([]);
    expect(notes[0]).toMatch(/^Aucun élève n’atteint 4 demi-journées/);
    expect(notes.join(' ')).not.toContain('vos cours seulement');
  });
});
