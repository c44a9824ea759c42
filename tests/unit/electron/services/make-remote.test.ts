import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../core/attendance/mark';
import { failure } from '../../../../core/shared/result';
import { makeRemote } from '../../../../electron/services/export/makers/make-remote';
import { addClass, addGroup, pupil } from '../test-school';
import { ABSENT, UNREACHABLE } from './test-calls';
import { cellsOf, openMaking } from './test-making';

const november = (...classIds: string[]) =>
  ({ about: 'days', from: '2026-11-01', to: '2026-11-30', classIds }) as const;
const LATE: Mark = { presence: 'present', arrivedAt: '2026-11-24T08:15:00Z', evidence: 'seen' };

describe('the document of what was followed from a distance', () => {
  it('has the minutes of the class and of its groups, and no pupil of another class', async () => {
    const school = openMaking();
    addClass(school.store, '10B', [pupil('max', 'MARTIN', 'Max')]);
    addGroup(school.store, 'Latin');
    school.store.joinGroup('Latin', 'lea', '2026-09-01');
    school.store.joinGroup('Latin', 'max', '2026-09-01');
    school.call(school.lesson('2026-11-24', '08', { mode: 'remote' }), { lea: LATE, noe: ABSENT });
    const latin = school.lesson('2026-11-25', '08', { mode: 'remote', classId: 'Latin' });
    school.call(latin, { lea: UNREACHABLE }, ['lea', 'max']);
    school.call('monday', { zoe: ABSENT });
    const document = await school.make(makeRemote, november('4A'));
    expect(document).toMatchObject({
      title: 'Suivi à distance de 4A, du 01/11/2026 au 30/11/2026',
      fileName: 'Suivi à distance 4A 2026-11-01 à 2026-11-30',
      tables: [{ name: '4A' }, { name: '4A séances' }],
    });
    expect(cellsOf(document, ['lastName', 'lessons', 'minutes', 'outOf', 'unreachable'])).toEqual([
      ['ABADIE', 2, 40, 55, 1],
      ['BARON', 1, 0, 55, 0],
      ['ZOLA', 1, 55, 55, 0],
      ['Total de la classe', 4, 95, 165, 1],
    ]);
    expect(cellsOf(document, ['className', 'lastName', 'minutes'], 1)).toEqual([
      ['4A', 'ABADIE', 40],
      ['4A', 'BARON', 0],
      ['4A', 'ZOLA', 55],
      ['Latin', 'ABADIE', null],
    ]);
    expect(JSON.stringify(document)).not.toContain('MARTIN');
  });

  it('leaves out other days, and registers that are not validated', async () => {
    const school = openMaking();
    school.call(school.lesson('2026-10-12', '08', { mode: 'remote' }));
    school.mark(school.lesson('2026-11-24', '08', { mode: 'remote' }), { lea: LATE });
    const document = await school.make(makeRemote, november('4A'));
    expect(document.tables).toHaveLength(1);
    expect(document.tables[0]?.notes).toContain(
      '2 appels de la période ne sont pas validés et ne sont pas comptés.',
    );
  });

  it('of several classes has the tables of each', async () => {
    const school = openMaking();
    addClass(school.store, '10B', [pupil('max', 'MARTIN', 'Max')]);
    school.call(school.lesson('2026-11-24', '08', { mode: 'remote' }));
    const document = await school.make(makeRemote, november('4A', '10B'));
    expect(document.fileName).toBe('Suivi à distance 2 classes 2026-11-01 à 2026-11-30');
    expect(document.tables.map(({ name }) => name)).toEqual(['4A', '4A séances', '10B']);
    expect(school.steps).toEqual(['0/2', '1/2']);
  });

  it('of a class that does not exist is refused', async () => {
    const { making } = openMaking();
    expect(await makeRemote(november('6Z'), making)).toEqual(failure({ code: 'class-unknown' }));
  });
});
