import { describe, expect, it } from 'vitest';
import { reviewParticipants } from '../../../../../core/participants/review/review-participants';
import { judgeLesson } from './oracle';
import { simulateLesson } from './simulate-lesson';

const SEEDS = Array.from({ length: 150 }, (_, seed) => seed + 1);

describe('the review, beside an oracle that looks at every second', () => {
  it.each(SEEDS)('says the same of lesson %i', (seed) => {
    const input = simulateLesson(seed);
    const view = reviewParticipants(input);
    const pupils = view.proposals.map(({ pupilId, kind, minutes, spans, mark }) => {
      const sorted = spans.map((span) => ({ ...span, reportIds: [...span.reportIds].sort() }));
      return [pupilId, { kind, minutes, spans: sorted, mark }];
    });
    const reviewed = { measured: view.measured, pupils: Object.fromEntries(pupils) };
    expect(reviewed).toStrictEqual(judgeLesson(input));
  });

  it('looks at lessons in which every kind is found', () => {
    const kinds = SEEDS.flatMap((seed) =>
      reviewParticipants(simulateLesson(seed)).proposals.map(({ kind }) => kind),
    );
    expect([...new Set(kinds)].sort()).toStrictEqual([
      'late',
      'late-left',
      'left',
      'not-seen',
      'partial',
      'present',
    ]);
  });
});
