import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../core/attendance/mark';
import type { Row } from '../../../../core/export/table';
import { createTranslator } from '../../../../core/strings/translate';
import type { Making } from '../../../../electron/services/export/makers/document-maker';
import { makeMarks } from '../../../../electron/services/export/makers/make-marks';
import { PARIS } from '../open-test-store';
import { addClass, addGroup, lesson, pupil } from '../test-school';
import { ABSENT, openRegisters } from './test-registers';

const NOVEMBER = { about: 'days', from: '2026-11-01', to: '2026-11-30' } as const;

/** The document of marks of some classes, from a school with one lesson on Monday the 23rd. */
function openMarks() {
  const school = openRegisters();
  const making: Making = {
    store: school.store,
    readRegister: school.registers.read,
    now: '2026-11-30T17:00:00Z',
    timeZone: PARIS,
    t: createTranslator('fr'),
    language: 'fr',
    step: () => Promise.resolve(),
  };
  async function document(classIds: readonly string[], days: object = {}) {
    const made = await makeMarks({ ...NOVEMBER, ...days, classIds }, making);
    if (!made.ok) throw new Error(made.error.code);
    return made.value;
  }
  return {
    ...school,
    making,
    document,
    async rows(classIds: readonly string[], days: object = {}): Promise<Row[]> {
      return [...((await document(classIds, days)).allRows?.() ?? [])];
    },
  };
}

function cells(rows: readonly Row[], ...keys: string[]) {
  return rows.map((row) => keys.map((key) => row[key]));
}

describe('the marks of some days', () => {
  it('are a line for each pupil of each roll call that was begun', async () => {
    const { registers, rows, store } = openMarks();
    store.addLesson(
      lesson({ id: 'never', start: '2026-11-24T07:00:00Z', end: '2026-11-24T07:55:00Z' }),
    );
    registers.mark('monday', 'noe', ABSENT);
    registers.validate('monday');
    const written = await rows(['4A']);
    expect(
      cells(written, 'className', 'date', 'start', 'end', 'lastName', 'mark', 'state'),
    ).toEqual([
      ['4A', '2026-11-23', '08:00', '08:55', 'ABADIE', 'Présent', 'validé'],
      ['4A', '2026-11-23', '08:00', '08:55', 'BARON', 'Absent', 'validé'],
      ['4A', '2026-11-23', '08:00', '08:55', 'ZOLA', 'Présent', 'validé'],
    ]);
  });

  it('say of an unmarked pupil nothing before the validation', async () => {
    const { registers, rows } = openMarks();
    registers.mark('monday', 'noe', ABSENT);
    expect(cells(await rows(['4A']), 'mark', 'state', 'evidence')).toEqual([
      ['Non renseigné', 'non validé', null],
      ['Absent', 'non validé', 'noté par l’enseignant à l’appel'],
      ['Non renseigné', 'non validé', null],
    ]);
  });

  it('hold the minutes of the visio where a report knows them', async () => {
    const { registers, rows } = openMarks();
    const attended = { minutes: 37, outOf: 55 };
    const lea: Mark = { presence: 'present', evidence: 'participants', attended };
    registers.takeOver(
      'monday',
      {
        kind: 'mark-many',
        cause: 'participants',
        marks: { lea, noe: { ...lea, attended: { minutes: 55, outOf: 55 } } },
      },
      () => {},
    );
    expect(cells(await rows(['4A']), 'evidence', 'attended', 'attendedOutOf')).toEqual([
      ['liste des participants de la visio, validée par l’enseignant', 37, 55],
      ['liste des participants de la visio, validée par l’enseignant', 55, 55],
      [null, null, null],
    ]);
  });

  it('hold the lessons of groups, of the pupils of the chosen classes only', async () => {
    const { registers, rows, store } = openMarks();
    addClass(store, '4B', [pupil('ada', 'WALD', 'Ada')]);
    addGroup(store, 'Latin');
    store.joinGroup('Latin', 'ada', '2026-09-01');
    store.joinGroup('Latin', 'lea', '2026-09-01');
    store.addLesson(
      lesson({
        id: 'latin',
        classId: 'Latin',
        start: '2026-11-25T07:00:00Z',
        end: '2026-11-25T07:55:00Z',
      }),
    );
    registers.validate('latin');
    const named = async (...ids: string[]) => cells(await rows(ids), 'className', 'lastName');
    expect(await named('4A')).toEqual([['Latin', 'ABADIE']]);
    expect(await named('4A', '4B')).toEqual([
      ['Latin', 'ABADIE'],
      ['Latin', 'WALD'],
    ]);
    expect(await named('Latin')).toEqual([
      ['Latin', 'ABADIE'],
      ['Latin', 'WALD'],
    ]);
  });

  it('are those of the days on the wall, both included', async () => {
    const { registers, rows, store } = openMarks();
    // Half past midnight of the 24th in Paris.
    store.addLesson(
      lesson({ id: 'night', start: '2026-11-23T23:30:00Z', end: '2026-11-24T00:00:00Z' }),
    );
    registers.validate('monday');
    registers.validate('night');
    const dates = async (from: string, to: string) =>
      new Set((await rows(['4A'], { from, to })).map(({ date }) => date));
    expect(await dates('2026-11-23', '2026-11-23')).toEqual(new Set(['2026-11-23']));
    expect(await dates('2026-11-24', '2026-11-24')).toEqual(new Set(['2026-11-24']));
    expect(await dates('2026-11-22', '2026-11-25')).toHaveProperty('size', 2);
  });

  it('are expected in the number in which they come, and previewed by the first', async () => {
    const { registers, document } = openMarks();
    registers.validate('monday');
    const { expected, tables, allRows } = await document(['4A']);
    expect(expected).toBe(3);
    expect(tables[0]?.rows).toEqual([...(allRows?.() ?? [])]);
  });

  it('are an empty table where nothing was called, which says so', async () => {
    const { document } = openMarks();
    const [table] = (await document(['4A'])).tables;
    expect(table?.rows).toEqual([]);
    expect(table?.notes).toContain('Aucun appel n’a été commencé dans cette période.');
  });

  it('of a class that is no more are refused', async () => {
    const { making } = openMarks();
    expect(await makeMarks({ ...NOVEMBER, classIds: ['gone'] }, making)).toEqual({
      ok: false,
      error: { code: 'class-unknown' },
    });
  });
});
