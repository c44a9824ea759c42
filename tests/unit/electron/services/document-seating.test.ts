import { describe, expect, it } from 'vitest';
import type { SeenFrom } from '../../../../core/contract/print-views';
import { openDocuments } from './test-documents';

const LEA = { pupil: { firstName: 'Léa', lastName: 'ABADIE' } };
const NOE = { pupil: { firstName: 'Noé', lastName: 'BARON' } };
const FREE = { pupil: null };

/** At the board a gap and Léa, behind them Noé and a free place; Zoé stands. Léa has a photo. */
function openPlan() {
  const opened = openDocuments();
  opened.store.putPhoto('photo', 'lea', new Uint8Array([1]), '2026-11-01T08:00:00Z');
  opened.store.putSeatingPlan('4A', {
    id: 'plan',
    name: 'Salle 204',
    chosen: true,
    columns: 2,
    seats: [null, 'lea', 'noe', null],
    gaps: [0],
    standing: ['zoe'],
  });
  return {
    ...opened,
    print: (photos: boolean, seenFrom: SeenFrom, as: 'pdf' | 'paper' = 'paper') =>
      opened.documents.seating('plan', { photos, seenFrom, as }),
  };
}

describe('a seating plan on paper', () => {
  it('has the board below for the teacher, and who has no place besides', async () => {
    const { print, pages } = openPlan();
    expect(await print(false, 'board')).toEqual({ ok: true, value: { kind: 'printed' } });
    expect(pages).toMatchObject([
      {
        kind: 'seating',
        className: '4A',
        planName: 'Salle 204',
        columns: 2,
        places: [NOE, FREE, 'gap', LEA],
        standing: [{ firstName: 'Zoé', lastName: 'ZOLA' }],
      },
    ]);
  });

  it('is turned round for the pupils: the board above, left and right the other way', async () => {
    const { print, pages } = openPlan();
    await print(false, 'room');
    expect(pages).toMatchObject([{ places: [LEA, 'gap', FREE, NOE] }]);
  });

  it('has photos only where they are wanted', async () => {
    const { print, pages } = openPlan();
    await print(false, 'board');
    await print(true, 'board');
    const photos = pages.map((page) => JSON.stringify(page).includes('"photo":"photo"'));
    expect(photos).toEqual([false, true]);
  });

  it('is saved under the name of the class and of the plan', async () => {
    const { print, files, documents } = openPlan();
    await print(false, 'board', 'pdf');
    expect(files()).toEqual(['Plan de classe 4A Salle 204.pdf']);
    expect(
      await documents.seating('gone', { photos: false, seenFrom: 'board', as: 'pdf' }),
    ).toEqual({ ok: false, error: { code: 'plan-unknown' } });
  });
});
