import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  VAULT_TABLE_NAMES,
  VAULT_TABLES,
  type VaultTable,
  vaultPieces,
} from '../../../../../core/export/vault/vault-content';

const HEAD = { writtenAt: '2026-11-27T16:05:00Z', schema: 5, notes: ['Ne remplace rien.'] };

function read(tables: readonly VaultTable[]): unknown {
  return JSON.parse([...vaultPieces({ ...HEAD, tables })].join(''));
}

describe('the file of a whole vault', () => {
  it('gives every row back, its fields of JSON as what they say', () => {
    const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.constant(null));
    const json = fc.jsonValue({ maxDepth: 2 });
    const table = fc
      .constantFrom(...VAULT_TABLE_NAMES)
      .chain((name) =>
        fc
          .array(fc.record({ id: cell, text: cell, value: json }), { maxLength: 5 })
          .map((rows) => ({ name, rows })),
      );
    const tables = fc.uniqueArray(table, { selector: ({ name }) => name, maxLength: 6 });
    fc.assert(
      fc.property(tables, (given) => {
        const written = given.map(({ name, rows }) => {
          const [field] = VAULT_TABLES[name];
          return {
            name,
            rows: rows.map(({ id, text, value }) => ({
              id,
              text,
              ...(field !== undefined && { [field]: JSON.stringify(value) }),
            })),
          };
        });
        const expected = given.map(({ name, rows }) => {
          const [field] = VAULT_TABLES[name];
          const back = rows.map(({ id, text, value }) => ({
            id,
            text,
            ...(field !== undefined && { [field]: JSON.parse(JSON.stringify(value)) }),
          }));
          return [name, back];
        });
        expect(read(written)).toEqual({
          format: 'continuo-export',
          version: 1,
          ...HEAD,
          tables: Object.fromEntries(expected),
        });
      }),
    );
  });

  it('has a row on each line, and a field of JSON that is empty stays so', () => {
    const rows = [
      { id: 'y1', open_half_days: null },
      { id: 'y2', open_half_days: '["1-morning"]' },
    ];
    const text = [...vaultPieces({ ...HEAD, tables: [{ name: 'school_year', rows }] })].join('');
    expect(text.split('\n')).toContain('{"id":"y1","open_half_days":null},');
    expect(text.split('\n')).toContain('{"id":"y2","open_half_days":["1-morning"]}');
  });
});
