import type { Translate } from '../../strings/translate';
import { closingNotes } from '../closing-notes';
import type { Table } from '../table';
import type { VaultTableName } from './vault-content';

/** What a file of the whole vault holds, for the screen: its tables and how many rows each has. */
export function vaultTable(
  content: {
    readonly counts: readonly { readonly name: VaultTableName; readonly rows: number }[];
    readonly writtenAt: string;
    readonly timeZone: string;
  },
  t: Translate,
): Table {
  return {
    title: t('exportFiles.vault.title'),
    columns: [
      { key: 'content', label: t('exportFiles.vault.columns.content'), kind: 'text' },
      { key: 'table', label: t('exportFiles.vault.columns.table'), kind: 'text' },
      { key: 'rows', label: t('exportFiles.vault.columns.rows'), kind: 'number' },
    ],
    rows: content.counts.map(({ name, rows }) => ({
      content: t(`exportFiles.vault.tables.${name}`),
      table: name,
      rows,
    })),
    notes: [
      t('exportFiles.vault.personal'),
      t('exportFiles.vault.meanwhile'),
      ...closingNotes(content.writtenAt, content.timeZone, t),
    ],
  };
}
