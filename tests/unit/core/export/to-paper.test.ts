import { describe, expect, it } from 'vitest';
import type { Table } from '../../../../core/export/table';
import { toPaper } from '../../../../core/export/to-paper';

const made = { language: 'en', timeZone: 'Europe/Paris', madeAt: '2026-11-23T07:00:00Z' } as const;
const table: Table = { title: 'Register', columns: [], rows: [], notes: [] };
const document = { title: 'Registers', fileName: 'r', tables: [table], landscape: true };

describe('a document on paper', () => {
  it('is its tables, lying as it lies', () => {
    const { page, layout } = toPaper(document, made);
    expect(page).toEqual({
      ...{ kind: 'tables', title: 'Registers', tables: [table], landscape: true, ...made },
    });
    expect(layout.landscape).toBe(true);
  });

  it('says at the foot of each page what it is, from when, and that it is not the register', () => {
    expect(toPaper(document, made).layout.footer).toEqual([
      'Registers',
      expect.stringMatching(/23\/11\/2026.*does not replace the official register/),
    ]);
  });

  it('is its own page where it has one', () => {
    const paper = { kind: 'photos', classes: [], notes: [], title: 'Faces', ...made } as const;
    expect(toPaper({ ...document, paper }, made).page).toBe(paper);
  });
});
