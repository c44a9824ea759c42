import { describe, expect, it } from 'vitest';
import { success } from '../../../../core/shared/result';
import { makeDocument } from '../../../../electron/services/export/make-document';
import type { DocumentMakers } from '../../../../electron/services/export/makers/document-maker';
import { openMaking } from './test-making';

describe('what a document asks the vault for', () => {
  it('is read once for all its tables, and again for the next document', async () => {
    const { making } = openMaking();
    let reads = 0;
    const enrolled: typeof making.store.enrolled = (classId) => {
      reads += 1;
      return making.store.enrolled(classId);
    };
    const counted = { ...making, store: { ...making.store, enrolled } };
    const list: DocumentMakers['list'] = async (_subject, { store }) => {
      const rows = ['4A', '4A', 'another'].map((id) => ({ pupils: store.enrolled(id).length }));
      const columns = [{ key: 'pupils', label: 'Élèves', kind: 'number' }] as const;
      const tables = [{ title: 'Liste', columns, rows, notes: [] }];
      return success({ title: 'Liste', fileName: 'Liste', tables, landscape: false });
    };
    const choice = {
      ...({ kind: 'list', format: 'csv', hidden: [] } as const),
      subject: { about: 'classes', classIds: ['4A'] },
    } as const;
    const makers = { list } as DocumentMakers;
    const made = await makeDocument(choice, makers, counted);
    expect(made.ok && made.value.tables[0]?.rows[0]).toEqual({
      pupils: making.store.enrolled('4A').length,
    });
    expect(reads).toBe(2);
    await makeDocument(choice, makers, counted);
    expect(reads).toBe(4);
  });
});
