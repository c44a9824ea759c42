import { describe, expect, it } from 'vitest';
import {
  changedTargets,
  chosenGroups,
  decidedTargets,
  goneKey,
  noChoices,
  planImport,
} from '../../../../renderer/stores/import-choices';
import { candidate, matchedLine, mergeOf, newLine, previewOf } from './import-samples';

const gone = {
  pupilId: 'noe',
  lastName: 'BLANC',
  firstName: 'Noé',
  from: '2026-09-01',
  unnamedKey: 'unnamed',
  proposed: { kind: 'leave', on: '2026-11-23' },
} as const;

describe('what the teacher says of a preview', () => {
  it('sends what was decided otherwise, and leaves the rest to the proposals', () => {
    const preview = previewOf([mergeOf([newLine(0), newLine(1)], { gone: [gone] })]);
    const choices = {
      ...noChoices,
      lines: new Map([[1, { kind: 'leave-out' } as const]]),
      gone: new Map([[goneKey('4A', 'noe'), { kind: 'stay' } as const]]),
    };
    expect(decidedTargets(planImport(preview, choices))).toEqual([
      {
        source: '4A',
        name: '4A',
        kind: 'class',
        lines: [{ row: 1, decision: { kind: 'leave-out' } }],
        gone: [{ pupilId: 'noe', decision: { kind: 'stay' } }],
      },
    ]);
  });

  it('sends no class that is not wanted', () => {
    const preview = previewOf([mergeOf([newLine(0)]), mergeOf([newLine(1)], { source: '4B' })]);
    const targets = new Map([['4A', { chosen: false }]]);
    const sent = decidedTargets(planImport(preview, { ...noChoices, targets }));
    expect(sent.map(({ source }) => source)).toEqual(['4B']);
  });

  it('forgets a match with somebody who is no candidate any more', () => {
    const known = candidate('lea');
    const lines = new Map([[0, { kind: 'match', pupilId: 'zoe', take: true } as const]]);
    const [planned] = planImport(previewOf([mergeOf([matchedLine(0, known)])]), {
      ...noChoices,
      lines,
    });
    expect(planned?.lines[0]?.decision).toEqual({ kind: 'match', pupilId: 'lea', take: true });
  });

  it('keeps apart the same pupil who is missing from two classes of one list', () => {
    const preview = previewOf([
      mergeOf([], { gone: [gone] }),
      mergeOf([], { source: 'Latin', gone: [gone] }),
    ]);
    const choices = {
      ...noChoices,
      gone: new Map([[goneKey('Latin', 'noe'), { kind: 'stay' } as const]]),
    };
    expect(planImport(preview, choices).map((one) => one.gone[0]?.decision.kind)).toEqual([
      'leave',
      'stay',
    ]);
  });

  it('compares again under the names that were typed, never under an empty one', () => {
    const preview = previewOf([
      mergeOf([], { source: null, name: '' }),
      mergeOf([]),
      mergeOf([], { source: 'X' }),
    ]);
    const targets = new Map([
      [null, { name: '  ' }],
      ['4A', { name: ' 4C ', kind: 'group' } as const],
      ['X', { chosen: false }],
    ]);
    expect(changedTargets(preview, { ...noChoices, targets })).toEqual([
      { source: '4A', name: '4C', kind: 'group' },
    ]);
  });

  it('takes the groups that were proposed or asked for', () => {
    const preview = previewOf([], {
      groups: [
        { name: 'Latin', pupils: 8, exists: true, entering: [], chosen: true },
        { name: '4AGR1', pupils: 12, exists: false, entering: [], chosen: false },
        { name: '4AGR2', pupils: 12, exists: false, entering: [], chosen: false },
      ],
    });
    const groups = new Map([
      ['Latin', false],
      ['4AGR2', true],
    ]);
    expect(chosenGroups(preview, { ...noChoices, groups })).toEqual(['4AGR2']);
  });
});
