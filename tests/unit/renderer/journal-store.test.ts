import { beforeEach, describe, expect, it } from 'vitest';
import type { JournalView } from '../../../core/contract/watch-views';
import { failure, success } from '../../../core/shared/result';
import { installFakeHost } from './fake-host';

const host = installFakeHost();
const { checkJournal, exportJournal, leaveJournal, readJournal, useJournal } = await import(
  '../../../renderer/stores/journal'
);

const page = (total: number): JournalView => ({
  timeZone: 'Europe/Paris',
  entries: [],
  classNames: {},
  total,
});

beforeEach(async () => {
  host.forget();
  host.announce('vault:changed', { vault: 'locked' });
  void readJournal(0);
  await host.answer('journal:read', success(page(250)));
});

describe('the journal on the screen', () => {
  it('follows what is written while its newest lines are shown', async () => {
    host.announce('day:changed', {});
    await host.answer('journal:read', success(page(251)));
    expect(useJournal.getState().view?.total).toBe(251);
  });

  it('stands still under the eyes of who reads further back', async () => {
    void readJournal(100);
    await host.answer('journal:read', success(page(250)));
    const asked = host.asked.length;
    host.announce('day:changed', {});
    expect(host.asked).toHaveLength(asked);
    expect(useJournal.getState().skip).toBe(100);
  });

  it('is not read while nobody looks', () => {
    leaveJournal();
    const asked = host.asked.length;
    host.announce('day:changed', {});
    expect(host.asked).toHaveLength(asked);
    expect(useJournal.getState().view).toBeNull();
  });

  it('keeps the page that is shown when the next one cannot be read', async () => {
    void readJournal(100);
    await host.answer('journal:read', failure({ code: 'unexpected' }));
    expect(useJournal.getState()).toMatchObject({ skip: 0, error: { code: 'unexpected' } });
    expect(useJournal.getState().view?.total).toBe(250);
  });

  it('forgets the last verification while the next one runs', async () => {
    void checkJournal();
    await host.answer('journal:check', success({ lines: 250, brokenAt: null }));
    expect(useJournal.getState().check).toEqual({ lines: 250, brokenAt: null });
    void checkJournal();
    expect(useJournal.getState()).toMatchObject({ checking: true, check: null });
  });

  it('says where the export went, and nothing when it was given up', async () => {
    void exportJournal('2026-11-23', '2026-11-23');
    const saved = { kind: 'saved' as const, fileName: 'journal.csv', folder: '/home/prof' };
    await host.answer('journal:export', success(saved));
    expect(useJournal.getState().written).toMatchObject({ fileName: 'journal.csv' });
    void exportJournal('2026-11-23', '2026-11-23');
    await host.answer('journal:export', success({ kind: 'cancelled' }));
    expect(useJournal.getState()).toMatchObject({ written: null, writing: false, error: null });
  });
});
