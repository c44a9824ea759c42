import { beforeEach, describe, expect, it } from 'vitest';
import type { YearSummary } from '../../../core/contract/class-views';
import { failure, success } from '../../../core/shared/result';
import { installFakeHost } from './fake-host';
import { classView, summary } from './test-classes';

const host = installFakeHost();
const { useExportDraft } = await import('../../../renderer/stores/export-draft');
const { readExportYears, showYearOf, useExportYears } = await import(
  '../../../renderer/stores/export-years'
);

const year = (id: string, given: Partial<YearSummary>): YearSummary => ({
  id,
  label: id,
  start: '2026-09-01',
  end: '2027-08-31',
  isCurrent: false,
  classCount: 1,
  ...given,
});
const present = year('2026', { isCurrent: true });
const last = year('2025', { start: '2025-09-01', end: '2026-08-31' });

async function answerYears(years: readonly YearSummary[], ...names: readonly string[]) {
  await host.answer('years:list', success(years));
  await host.answer('classes:of-year', success(names.map((name) => summary(name))));
}
const shown = () => useExportYears.getState().shown;

beforeEach(() => {
  host.forget();
  host.announce('vault:changed', { vault: 'locked' });
});

describe('the classes that documents are made of', () => {
  it('are those of the present year', async () => {
    void readExportYears(null);
    await answerYears([present, last], '4A');
    expect(shown()?.year.id).toBe('2026');
  });

  it('are those of the last year as long as the present one has none', async () => {
    void readExportYears(null);
    await answerYears([{ ...present, classCount: 0 }, last], '4A');
    expect(shown()?.year.id).toBe('2025');
    expect(host.asked.at(-1)?.input).toEqual({ schoolYearId: '2025' });
  });

  it('end with those that are archived: their registers are asked for too', async () => {
    void readExportYears('2025');
    await host.answer('years:list', success([present, last]));
    const classes = [summary('3A', { archivedOn: '2026-06-30' }), summary('4A')];
    await host.answer('classes:of-year', success(classes));
    expect(shown()?.classes.map(({ name }) => name)).toEqual(['4A', '3A']);
  });

  it('are none in a new vault', async () => {
    void readExportYears(null);
    await host.answer('years:list', success([{ ...present, classCount: 0 }]));
    expect(useExportYears.getState()).toMatchObject({ years: [], shown: null });
  });

  it('take in a class that is created meanwhile', async () => {
    void readExportYears(null);
    await answerYears([present], '4A');
    host.announce('classes:changed', {});
    await answerYears([present], '4A', '4B');
    expect(shown()?.classes).toHaveLength(2);
  });

  it('are those of the year that is asked last', async () => {
    void readExportYears(null);
    void readExportYears('2025');
    await host.answerLast('years:list', success([present, last]));
    await host.answerLast('classes:of-year', success([summary('old')]));
    await host.answer('years:list', success([present, last]));
    expect(shown()?.year.id).toBe('2025');
  });
});

describe('the year of a document', () => {
  it('is that of its first class', async () => {
    void showYearOf({ about: 'classes', classIds: ['4a', '4b'] });
    await host.answer('classes:read', success(classView('4A', { schoolYearId: '2025' })));
    expect(useExportDraft.getState().yearId).toBe('2025');
  });

  it('stays where the class is no more', async () => {
    void showYearOf({ about: 'classes', classIds: ['gone'] });
    await host.answer('classes:read', failure({ code: 'class-unknown' }));
    expect(useExportDraft.getState().yearId).toBeNull();
  });
});
