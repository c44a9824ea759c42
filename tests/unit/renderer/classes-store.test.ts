import { beforeEach, describe, expect, it } from 'vitest';
import type { YearSummary } from '../../../core/contract/class-views';
import { failure, success } from '../../../core/shared/result';
import { installFakeHost } from './fake-host';
import { classView, summary } from './test-classes';

const host = installFakeHost();
const { loadClass, loadClasses, useClasses } = await import('../../../renderer/stores/classes');
const { chooseYear, readClassesOfYear, useClassesOfYear } = await import(
  '../../../renderer/stores/classes-of-year'
);
const { useVisitedClass, visitClass } = await import('../../../renderer/stores/visited-class');

const year: YearSummary = {
  id: 'year',
  label: '2026-2027',
  start: '2026-09-01',
  end: '2027-08-31',
  isCurrent: true,
  classCount: 1,
};
const past: YearSummary = {
  ...year,
  id: 'past',
  label: '2025-2026',
  start: '2025-09-01',
  end: '2026-08-31',
  isCurrent: false,
};

beforeEach(() => {
  host.forget();
  host.announce('vault:changed', { vault: 'locked' });
});

describe('the class that is shown', () => {
  it('is the one that was asked last', async () => {
    void loadClass('4a');
    void loadClass('4b');
    await host.answerLast('classes:read', success(classView('4B')));
    await host.answer('classes:read', success(classView('4A')));
    expect(useClasses.getState().shown?.name).toBe('4B');
  });

  it('never stands under the name of another one', async () => {
    void loadClass('4a');
    await host.answer('classes:read', success(classView('4A')));
    void loadClass('4b');
    expect(useClasses.getState().shown).toBeNull();
  });

  it('follows a change, and so do the classes to choose from', async () => {
    void loadClasses();
    await host.answer('classes:list', success([summary('4A')]));
    void loadClass('4a');
    await host.answer('classes:read', success(classView('4A')));
    host.announce('classes:changed', {});
    await host.answer('classes:list', success([]));
    await host.answer('classes:read', success(classView('4A', { archivedOn: '2026-11-23' })));
    expect(useClasses.getState()).toMatchObject({ list: [], shown: { archivedOn: '2026-11-23' } });
  });

  it('leaves the screen with the vault, an answer on its way too', async () => {
    void loadClass('4a');
    host.announce('vault:changed', { vault: 'locked' });
    await host.answer('classes:read', success(classView('4A')));
    expect(useClasses.getState().shown).toBeNull();
  });
});

describe('the classes of a year', () => {
  async function answerYears(): Promise<void> {
    await host.answer('years:list', success([year, past]));
    await host.answer('years:offer', success(null));
  }

  it('are those of the present one, until another is chosen', async () => {
    void readClassesOfYear();
    await answerYears();
    expect(host.asked.at(-1)).toEqual({ name: 'classes:of-year', input: { schoolYearId: 'year' } });
    await host.answer('classes:of-year', success([summary('4A')]));
    chooseYear('past');
    expect(useClassesOfYear.getState().classes).toBeNull();
    await answerYears();
    expect(host.asked.at(-1)).toEqual({ name: 'classes:of-year', input: { schoolYearId: 'past' } });
    await host.answer('classes:of-year', success([summary('5B')]));
    expect(useClassesOfYear.getState().classes).toEqual([summary('5B')]);
  });

  it('stay those of the chosen year after a change', async () => {
    chooseYear('past');
    await answerYears();
    await host.answer('classes:of-year', success([summary('5B')]));
    host.announce('classes:changed', {});
    await answerYears();
    expect(host.asked.at(-1)).toEqual({ name: 'classes:of-year', input: { schoolYearId: 'past' } });
  });

  it('are those that were asked last', async () => {
    void readClassesOfYear();
    await answerYears();
    chooseYear('past');
    await host.answer('classes:of-year', success([summary('4A')]));
    expect(useClassesOfYear.getState().classes).toBeNull();
    await answerYears();
    await host.answer('classes:of-year', success([summary('5B')]));
    expect(useClassesOfYear.getState().classes).toEqual([summary('5B')]);
  });

  it('that cannot be read are said to be so', async () => {
    void readClassesOfYear();
    await host.answer('years:list', failure({ code: 'unexpected' }));
    await host.answer('years:offer', success(null));
    expect(useClassesOfYear.getState().error).toEqual({ code: 'unexpected' });
  });
});

describe('a class that is in no list', () => {
  it('of an earlier year brings the dates of its year', async () => {
    void visitClass('5b');
    const view = classView('5B', { schoolYearId: 'past', isCurrent: false });
    await host.answer('classes:read', success(view));
    await host.answer('years:list', success([year, past]));
    expect(useVisitedClass.getState().visited).toEqual({
      id: '5b',
      name: '5B',
      over: { start: '2025-09-01', end: '2026-08-31' },
    });
  });

  it('because it is archived is of the present', async () => {
    void visitClass('4a');
    await host.answer('classes:read', success(classView('4A', { archivedOn: '2026-11-23' })));
    await host.answer('years:list', success([year]));
    expect(useVisitedClass.getState().visited).toEqual({ id: '4a', name: '4A' });
  });
});
