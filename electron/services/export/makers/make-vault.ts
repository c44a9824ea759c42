import { localMoment } from '../../../../core/export/local-moment';
import { VAULT_TABLE_NAMES, vaultPieces } from '../../../../core/export/vault/vault-content';
import { vaultTable } from '../../../../core/export/vault/vault-table';
import { success } from '../../../../core/shared/result';
import type { DocumentMaker } from './document-maker';

/** All that the vault holds, read while it is written; neither its key nor what opens it. */
export const makeVault: DocumentMaker<'vault'> = async (_, making) => {
  const { store, timeZone, t, now } = making;
  const counts = VAULT_TABLE_NAMES.map((name) => ({ name, rows: store.countRows(name) }));
  await making.step(1, 1);
  const table = vaultTable({ counts, writtenAt: now, timeZone }, t);
  return success({
    title: table.title,
    fileName: t('exportFiles.vault.fileName', { date: localMoment(now, timeZone).date }),
    tables: [table],
    landscape: false,
    expected: counts.reduce((sum, { rows }) => sum + rows, 0),
    pieces: () =>
      vaultPieces({
        writtenAt: now,
        schema: store.schema(),
        notes: table.notes,
        tables: store.rowsOf(VAULT_TABLE_NAMES),
      }),
  });
};
