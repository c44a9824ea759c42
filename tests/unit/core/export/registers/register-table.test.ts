import { describe, expect, it } from 'vitest';
import { classDays } from '../../../../../core/export/class-days';
import { latenessTable } from '../../../../../core/export/registers/lateness-table';
import { registerDaysTable } from '../../../../../core/export/registers/register-days-table';
import { registerTable } from '../../../../../core/export/registers/register-table';
import type { Table } from '../../../../../core/export/table';
import { createTranslator } from '../../../../../core/strings/translate';
import { called, november } from './hand-computed-month';

const t = createTranslator('fr');

/** The cells of a table as they stand, row by row; an absent one is empty. */
function cellsOf({ columns, rows }: Table) {
  return rows.map((row) => columns.map(({ key }) => row[key] ?? null));
}

function plain(texts: readonly string[]): readonly string[] {
  return texts.map((text) => text.replace(/[\u00a0\u202f]/g, ' '));
}

describe('the register of a month by half-days', () => {
  const table = registerTable(classDays(november), t);

  it('is the one that was computed by hand', () => {
    expect(cellsOf(table)).toEqual([
      [1, 'ABADIE', 'Léa', null, '-', null, '-', '°', null, 2, 4, 50],
      [2, 'BARON', 'Noé', 'jusqu’au 04/11', null, '°', '-', '×', '×', 1, 2, 50],
      [3, 'ZOLA', 'Zoé', null, 'I', '|', null, '°', null, 1, 4, 25],
      [4, 'CHAUVIN', 'Ida', 'à partir du 09/11', '×', '×', '×', '°', 'D', 0, 1, 0],
      [null, 'Inscrits', null, null, 3, 3, 3, 3, 3, null, null, null],
      [null, 'Appelés', null, null, 3, 2, 3, 0, 3, null, null, null],
      [null, 'Absents', null, null, 1, 1, 2, null, 0, 4, 11, 36.36],
      [null, 'Présents', null, null, 1, 1, 1, null, 2, null, null, null],
      [null, 'Injoignables, inaptes', null, null, 1, 0, 0, null, 1, null, null, null],
    ]);
    expect(table.totalRows).toBe(5);
  });

  it('has a column for each half-day with class, without holidays, those of a day together', () => {
    expect(table.title).toBe('Registre d’appel de 4A, novembre 2026, à vos cours');
    const marks = table.columns.filter(({ kind }) => kind === 'mark');
    expect(marks.map(({ label, group, short }) => [label, group, short])).toEqual([
      ['lun. 2 matin', 'lun. 2', 'M'],
      ['lun. 2 après-midi', 'lun. 2', 'AM'],
      ['mer. 4 matin', 'mer. 4', 'M'],
      ['lun. 9 matin', 'lun. 9', 'M'],
      ['lun. 9 après-midi', 'lun. 9', 'AM'],
    ]);
    expect(table.columns.slice(-3).map(({ label, decimals }) => [label, decimals])).toEqual([
      ['Demi-journées d’absence', undefined],
      ['Sur (demi-journées)', undefined],
      ['% d’absence', 2],
    ]);
  });

  it('says what its marks mean, its rate, and all that it does not count', () => {
    expect(plain(table.notes)).toEqual([
      'Légende : - absence le matin ; | absence l’après-midi ; case vide : présence. Une demi-journée compte comme absence dès qu’une absence y est notée à un appel (demi-journée brute).',
      'I : injoignable (cause technique). Ce n’est pas une absence.',
      'D : inapte, non présent. Ce n’est pas une absence. Un inapte présent compte parmi les présents.',
      '° : aucun appel validé pour cet élève ; ni présent ni absent, cette demi-journée n’est pas comptée. Appelés : 0 veut dire que la classe n’a pas été appelée.',
      '× : l’élève n’était pas inscrit dans la classe ce jour-là.',
      'Absences de la classe : 4 demi-journées sur 11 avec un appel validé, soit 36,36 %.',
      'Ces nombres portent sur les appels validés à vos cours seulement.',
      'Les élèves arrivés ce mois-ci suivent la liste alphabétique.',
      '1 mention (absence ou injoignable) tombe pendant une panne de la salle et attend votre décision ; une absence y figure déjà comme absence.',
      'Des appels sont validés sur 1 demi-journée sans classe, qui n’a pas de colonne et n’est pas comptée : mer. 11 matin (1 absence).',
      '1 appel du mois n’est pas validé et n’est pas compté.',
      'Document produit par Continuo le 22/11/2026 à 17h00.',
      'Ce document ne remplace pas le registre officiel.',
    ]);
    expect(table.signatures).toHaveLength(2);
  });

  it('of a primary class with all its calls says no more than its marks', () => {
    const stays = november.pupils.map(({ pupilId }) => ({ pupilId, from: '2026-09-01' }));
    const registers = [
      ...['2026-11-02', '2026-11-04', '2026-11-09'].map((date) =>
        called(date, '08:30-12:00', { kind: 'half-day' }),
      ),
      ...['2026-11-02', '2026-11-09'].map((date) =>
        called(date, '13:30-16:30', { kind: 'half-day' }),
      ),
    ];
    const full = registerTable(classDays({ ...november, stays, registers }), t);
    expect(full.title).toBe('Registre d’appel de 4A, novembre 2026');
    expect(cellsOf(full)).toEqual([
      [1, 'ABADIE', 'Léa', null, null, null, null, null, 0, 5, 0],
      [2, 'BARON', 'Noé', null, null, null, null, null, 0, 5, 0],
      [3, 'CHAUVIN', 'Ida', null, null, null, null, null, 0, 5, 0],
      [4, 'ZOLA', 'Zoé', null, null, null, null, null, 0, 5, 0],
      [null, 'Inscrits', null, 4, 4, 4, 4, 4, null, null, null],
      [null, 'Appelés', null, 4, 4, 4, 4, 4, null, null, null],
      [null, 'Absents', null, 0, 0, 0, 0, 0, 0, 20, 0],
      [null, 'Présents', null, 4, 4, 4, 4, 4, null, null, null],
    ]);
    expect(plain(full.notes).slice(1, 3)).toEqual([
      'Absences de la classe : 0 demi-journée sur 20 avec un appel validé, soit 0 %.',
      'Tous les appels du mois sont validés.',
    ]);
  });

  it('leaves what is to come empty, sums too, until its half-day has begun', () => {
    const marks = { lea: { presence: 'absent', evidence: 'seen' } } as const;
    const registers = [called('2026-11-02', '08:00-08:55', { marks })];
    const at = (writtenAt: string) =>
      registerTable(classDays({ ...november, registers, writtenAt }), t);
    // 12:59 in Paris, then the afternoon has begun.
    const morning = at('2026-11-02T11:59:00Z');
    expect(cellsOf(morning).map((row) => row.slice(3))).toEqual([
      [null, '-', null, null, null, null, 1, 1, 100],
      ['jusqu’au 04/11', null, null, null, '×', '×', 0, 1, 0],
      [null, null, null, null, null, null, 0, 1, 0],
      ['à partir du 09/11', '×', '×', '×', null, null, 0, 0, null],
      [null, 3, 3, 3, 3, 3, null, null, null],
      [null, 3, null, null, null, null, null, null, null],
      [null, 1, null, null, null, null, 1, 3, 33.33],
      [null, 2, null, null, null, null, null, null, null],
    ]);
    expect(plain(morning.notes)).toContain(
      'Les demi-journées à venir à la date de ce document sont vides elles aussi et ne sont pas comptées.',
    );
    const [lea] = at('2026-11-02T12:00:00Z').rows;
    expect([lea?.['2026-11-02 afternoon'], lea?.['2026-11-04 morning']]).toEqual(['°', null]);
    const days = registerDaysTable(
      classDays({ ...november, registers, writtenAt: '2026-11-02T11:59:00Z' }),
      t,
    );
    expect(days.rows.map((row) => [row['2026-11-02'], row['2026-11-04']])).toEqual([
      ['-', null],
      [null, null],
      [null, null],
      ['×', '×'],
      [0.5, null],
      [3, null],
      ['J', 'M'],
    ]);
  });

  it('counts an exempted pupil who is there among the present ones', () => {
    const lea = { presence: 'present', exemption: 'here', evidence: 'seen' } as const;
    const registers = [called('2026-11-02', '08:00-08:55', { marks: { lea } })];
    const { rows, notes } = registerTable(classDays({ ...november, registers }), t);
    expect(rows.map((row) => [row.lastName, row['2026-11-02 morning']]).slice(4)).toEqual([
      ['Inscrits', 3],
      ['Appelés', 3],
      ['Absents', 0],
      ['Présents', 3],
    ]);
    expect(rows[0]).toMatchObject({ '2026-11-02 morning': null, absences: 0, outOf: 1 });
    expect(plain(notes).some((note) => note.startsWith('D :'))).toBe(false);
  });

  it('without any validated call has no percentage', () => {
    const { rows, notes } = registerTable(classDays({ ...november, registers: [] }), t);
    expect(rows[0]).toMatchObject({ absences: 0, outOf: 0, rate: null });
    expect(notes).toContain('Aucun appel validé ce mois-ci.');
  });
});

describe('the register of a month by days', () => {
  const table = registerDaysTable(classDays(november), t);

  it('has the columns of Edifice in their order, then what its totals are out of', () => {
    expect(table.columns.map(({ label }) => label)).toEqual([
      ...['Nom élève', 'Prénom élève', 'Classe', 'Total d’absences', '% d’absence'],
      ...Array.from({ length: 30 }, (_, day) => String(day + 1)),
      'Sur (jours)',
    ]);
  });

  it('is the one that was computed by hand', () => {
    const ends = table.rows.map((row) => [row.lastName, row.absences, row.rate, row.outOf]);
    expect(ends).toEqual([
      ['ABADIE', 1, 50, 2],
      ['BARON', 0.5, 50, 1],
      ['ZOLA', 0.5, 25, 2],
      ['CHAUVIN', 0, 0, 0.5],
      ['Total classe', 2, 36.36, 5.5],
      ['Appelés', undefined, undefined, undefined],
      ['Type de jour', undefined, undefined, undefined],
    ]);
    const days = ['02', '03', '04', '09', '11'].map((day) => `2026-11-${day}`);
    expect(table.rows.map((row) => days.map((day) => row[day]))).toEqual([
      ['-', null, '-', null, null],
      [null, null, '-', '×', null],
      ['|', null, null, null, null],
      ['×', null, '×', 'D', null],
      [1, null, 1, 0, null],
      [3, null, 3, 3, null],
      ['J', 'F', 'M', 'J', 'F'],
    ]);
    expect(table.totalRows).toBe(3);
  });

  it('marks a whole day of absence with one sign', () => {
    const absent = { lea: { presence: 'absent', evidence: 'seen' } } as const;
    const registers = [
      called('2026-11-02', '08:00-08:55', { marks: absent }),
      called('2026-11-02', '14:00-14:55', { marks: absent }),
    ];
    const [lea] = registerDaysTable(classDays({ ...november, registers }), t).rows;
    expect(lea).toMatchObject({ '2026-11-02': '+', absences: 1, outOf: 1, rate: 100 });
  });

  it('says its sums in days', () => {
    expect(plain(table.notes)).toContain(
      'Absences de la classe : 2 jours sur 5,5 avec un appel validé, soit 36,36 %.',
    );
  });
});

describe('the late arrivals of a month', () => {
  it('stand with their hour on the clock of the school, in order of time', () => {
    const table = latenessTable(classDays(november), t);
    if (table === null) throw new Error('somebody was late');
    expect(table.columns.map(({ key, kind }) => [key, kind])).toEqual([
      ['date', 'date'],
      ['lastName', 'text'],
      ['firstName', 'text'],
      ['lessonAt', 'time'],
      ['arrivedAt', 'time'],
      ['minutesLate', 'number'],
    ]);
    expect(cellsOf(table)).toEqual([
      ['2026-11-02', 'BARON', 'Noé', '08:00', '08:12', 12],
      ['2026-11-09', 'ABADIE', 'Léa', '14:00', '14:20', 20],
    ]);
  });

  it('are no table where nobody was late', () => {
    expect(latenessTable(classDays({ ...november, registers: [] }), t)).toBeNull();
  });
});
