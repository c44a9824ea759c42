import { describe, expect, it } from 'vitest';
import { failure } from '../../../../core/shared/result';
import { makeAbsentees } from '../../../../electron/services/export/makers/make-absentees';
import { createOverviewService } from '../../../../electron/services/overview-service';
import { addClass, addGroup, pupil } from '../test-school';
import { ABSENT } from './test-calls';
import { cellsOf, openMaking } from './test-making';

/** 4A, 10B and the group Latin, of pupils of both, each with a call on Monday. */
function openDay() {
  const school = openMaking('2026-11-23T12:00:00Z');
  addClass(school.store, '10B', [pupil('max', 'MARTIN', 'Max')]);
  addGroup(school.store, 'Latin');
  school.store.joinGroup('Latin', 'lea', '2026-09-01');
  school.store.joinGroup('Latin', 'max', '2026-09-01');
  school.call('monday', { zoe: ABSENT });
  school.call(school.lesson('2026-11-23', '08', { classId: '10B' }), { max: ABSENT }, ['max']);
  const latin = school.lesson('2026-11-23', '09', { classId: 'Latin' });
  school.call(latin, { lea: ABSENT, max: ABSENT }, ['lea', 'max']);
  return school;
}

const day = (classIds: readonly string[], date = '2026-11-23') =>
  ({ about: 'day', date, classIds }) as const;

describe('the document of the absentees of a day', () => {
  it('has those of all classes where none is chosen, as the screen has them', async () => {
    const school = openDay();
    const document = await school.make(makeAbsentees, day([]));
    expect(document).toMatchObject({
      title: 'Absents et retards du 23/11/2026',
      fileName: 'Absents 2026-11-23',
    });
    const overview = createOverviewService(school.ports).absentees('2026-11-23');
    expect(cellsOf(document, ['className', 'lastName'])).toEqual(
      overview.lines.map(({ className, lastName }) => [className, lastName]),
    );
    expect(document.tables[0]?.rows).toHaveLength(4);
  });

  it('of a class has its pupils in the lessons of their groups too, and nobody else', async () => {
    const school = openDay();
    const document = await school.make(makeAbsentees, day(['4A']));
    expect(document.fileName).toBe('Absents 4A 2026-11-23');
    expect(cellsOf(document, ['className', 'lastName'])).toEqual([
      ['4A', 'ZOLA'],
      ['Latin', 'ABADIE'],
    ]);
    expect(JSON.stringify(document)).not.toContain('MARTIN');
    const both = await school.make(makeAbsentees, day(['4A', '10B']));
    expect(both.fileName).toBe('Absents 2 classes 2026-11-23');
    expect(both.tables[0]?.rows).toHaveLength(4);
  });

  it('names the calls that are missing, of the chosen classes only', async () => {
    const school = openDay();
    school.lesson('2026-11-23', '10', { subject: 'Maths' });
    school.lesson('2026-11-23', '11', { classId: '10B' });
    school.lesson('2026-11-23', '15');
    const missing = async (classIds: readonly string[]) =>
      (await school.make(makeAbsentees, day(classIds))).tables[0]?.notes.filter((note) =>
        note.startsWith('Appel qui manque'),
      );
    expect(await missing([])).toEqual([
      'Appel qui manque\u00a0: 4A, Maths, 11h00 à 11h55, non commencé.',
      'Appel qui manque\u00a0: 10B, 12h00 à 12h55, non commencé.',
    ]);
    expect(await missing(['10B'])).toEqual([
      'Appel qui manque\u00a0: 10B, 12h00 à 12h55, non commencé.',
    ]);
  });

  it('of a class that does not exist is refused', async () => {
    const { making } = openMaking();
    expect(await makeAbsentees(day(['6Z']), making)).toEqual(failure({ code: 'class-unknown' }));
  });
});
