import { beforeEach, expect, it } from 'vitest';
import type { ImportRecord } from '../../../../core/contract/roster-views';
import { failure, success } from '../../../../core/shared/result';
import { installFakeHost } from '../fake-host';

const host = installFakeHost();
const { openImportHistory, undoImport, useImportHistory } = await import(
  '../../../../renderer/stores/import-history'
);

const record: ImportRecord = {
  id: 'i1',
  at: '2026-11-23T07:02:00Z',
  fileName: 'liste.csv',
  format: 'pronote',
  classNames: ['4A'],
  added: 26,
  changed: 2,
  gone: 1,
};

beforeEach(async () => {
  host.forget();
  void openImportHistory();
  await host.answer('roster:imports', success([record]));
});

it('an import that is undone says what stays, and the list says since when', async () => {
  void undoImport('i1');
  const kept = [{ name: 'ABADIE Léa', why: 'pupil-in-use' }] as const;
  await host.answer('roster:undo', success({ kept }));
  const undoneAt = '2026-11-23T08:00:00Z';
  await host.answer('roster:imports', success([{ ...record, undoneAt }]));
  expect(useImportHistory.getState()).toMatchObject({
    undone: { kept },
    list: [{ undoneAt }],
  });
});

it('an import that cannot be undone leaves the list as it is and says why', async () => {
  void undoImport('i1');
  await host.answer('roster:undo', failure({ code: 'import-undone' }));
  expect(useImportHistory.getState()).toMatchObject({
    list: [record],
    undone: null,
    error: { code: 'import-undone' },
  });
});

it('the names of files leave the screen with the vault', () => {
  host.announce('vault:changed', { vault: 'locked' });
  expect(useImportHistory.getState().list).toBeNull();
});
