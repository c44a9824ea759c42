import { describe, expect, it } from 'vitest';
import type { NameView } from '../../../core/contract/participant-views';
import { openNames } from '../../../renderer/screens/participants/name-lists';

const name = (place: number, written: string, more: Partial<NameView> = {}): NameView => ({
  ...{ reportId: 'zoom', place, name: written, host: false, spans: [], there: false },
  ...{ pupilIds: [], candidates: [], aside: false },
  ...more,
});
const candidates = [{ pupilId: 'lea', score: 0.6, why: 'first-name-only' }] as const;

describe('the names that wait for a pupil', () => {
  const written = (names: readonly NameView[]) => openNames({ names }).map((one) => one.written);

  it('are those of whom one click may say it first, else as the reports have them', () => {
    const names = [name(0, 'Galaxy'), name(1, 'Léa', { candidates }), name(2, 'Sonia')];
    expect(written(names)).toEqual(['Léa', 'Galaxy', 'Sonia']);
  });

  it('leave out who leads the meeting, and who was put aside', () => {
    const names = [name(0, 'Prof', { host: true }), name(1, 'Parent', { aside: true })];
    expect(written(names)).toEqual([]);
  });
});
