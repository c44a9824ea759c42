import { describe, expect, it } from 'vitest';
import { failure } from '../../../../core/shared/result';
import { makeNotices } from '../../../../electron/services/export/makers/make-notices';
import { createOverviewService } from '../../../../electron/services/overview-service';
import { addClass, pupil } from '../test-school';
import { ABSENT } from './test-calls';
import { cellsOf, openMaking } from './test-making';

/** Noé of 4A misses four half-days of October and ten of November, Max of 10B four of November. */
function openNotices() {
  const school = openMaking();
  addClass(school.store, '10B', [pupil('max', 'MARTIN', 'Max')]);
  const miss = (date: string, hour: string) =>
    school.call(school.lesson(date, hour), { noe: ABSENT });
  for (const date of ['2026-10-05', '2026-10-06']) {
    miss(date, '08');
    miss(date, '13');
  }
  for (const day of ['02', '03', '05', '06', '09']) {
    miss(`2026-11-${day}`, '08');
    miss(`2026-11-${day}`, '13');
  }
  for (const day of ['02', '03', '05', '06']) {
    const id = school.lesson(`2026-11-${day}`, '09', { classId: '10B' });
    school.call(id, { max: ABSENT }, ['max']);
  }
  return school;
}

const months = (from: string, to: string, classIds: readonly string[] = []) =>
  ({ about: 'months', from, to, classIds }) as const;

describe('the document of the pupils to be checked', () => {
  it('of several months has a line for each pupil and month, in the order of the months', async () => {
    const school = openNotices();
    const document = await school.make(makeNotices, months('2026-10', '2026-11'));
    expect(document).toMatchObject({
      title: 'Élèves à vérifier, octobre 2026 à novembre 2026',
      fileName: 'Élèves à vérifier 2026-10 à 2026-11',
    });
    const keys = ['month', 'className', 'lastName', 'unjustified', 'open', 'threshold'];
    expect(cellsOf(document, keys)).toEqual([
      ['octobre', '4A', 'BARON', 4, 4, '4 demi-journées'],
      ['novembre', '4A', 'BARON', 10, 10, '10 demi-journées'],
      ['novembre', '10B', 'MARTIN', 4, 4, '4 demi-journées'],
    ]);
    expect(document.tables[0]?.rows[0]?.days).toBe(
      '05/10 matin, 05/10 après-midi, 06/10 matin, 06/10 après-midi',
    );
    expect(school.steps).toEqual(['0/2', '1/2']);
  });

  it('counts as the screen counts, and says what is not counted', async () => {
    const school = openNotices();
    const document = await school.make(makeNotices, months('2026-11', '2026-11'));
    const screen = createOverviewService(school.ports).notices('2026-11');
    expect(cellsOf(document, ['lastName', 'unjustified'])).toEqual(
      screen.map(({ lastName, unjustified }) => [lastName, unjustified]),
    );
    const notes = document.tables[0]?.notes ?? [];
    // The lesson of Monday the 23rd was never called, and November is not over.
    expect(notes).toContain('1 appel de la période n’est pas validé et n’est pas compté.');
    expect(notes).toContain('Le mois en cours n’est pas fini\u00a0: novembre 2026.');
  });

  it('of a class tells of its own pupils only', async () => {
    const school = openNotices();
    const document = await school.make(makeNotices, months('2026-11', '2026-11', ['10B']));
    expect(document.fileName).toBe('Élèves à vérifier 10B 2026-11');
    expect(cellsOf(document, ['lastName'])).toEqual([['MARTIN']]);
    expect(JSON.stringify(document)).not.toContain('BARON');
    expect(document.tables[0]?.notes).toContain('Tous les appels de la période sont validés.');
  });

  it('has no absence of a class that the pupil had left by then, as was told afterwards', async () => {
    const school = openNotices();
    school.store.changeEnrolment({
      ...{ pupilId: 'noe', classId: '4A' },
      ...{ from: '2026-09-01', to: '2026-11-02' },
    });
    school.store.enrol({ pupilId: 'noe', classId: '10B', from: '2026-11-03' });
    const document = await school.make(makeNotices, months('2026-11', '2026-11'));
    expect(cellsOf(document, ['lastName', 'unjustified'])).toEqual([['MARTIN', 4]]);
  });

  it('of a class that does not exist is refused', async () => {
    const { making } = openMaking();
    expect(await makeNotices(months('2026-11', '2026-11', ['6Z']), making)).toEqual(
      failure({ code: 'class-unknown' }),
    );
  });
});
