import { describe, expect, it } from 'vitest';
import { noChoices, planImport } from '../../../../renderer/stores/import-choices';
import { importTotals } from '../../../../renderer/stores/import-totals';
import { candidate, matchedLine, mergeOf, newLine, previewOf } from './import-samples';

const other = { classId: '4b', className: '4B' };
const change = { field: 'email', before: null, after: 'lea@example.org' } as const;
const gone = {
  pupilId: 'noe',
  lastName: 'BLANC',
  firstName: 'Noé',
  from: '2026-09-01',
  unnamedKey: 'unnamed',
  proposed: { kind: 'leave', on: '2026-11-23' },
} as const;

function totals(...classes: readonly ReturnType<typeof mergeOf>[]) {
  return importTotals(planImport(previewOf(classes), noChoices));
}

describe('what an import would write', () => {
  it('counts newcomers, changed pupils and leavers', () => {
    const lines = [newLine(0), newLine(1), matchedLine(2, candidate('lea', { changes: [change] }))];
    expect(totals(mergeOf(lines, { gone: [gone] }))).toEqual({
      added: 2,
      changed: 1,
      gone: 1,
      inSeveral: 0,
      leftOut: 0,
      learns: false,
      asIs: false,
    });
  });

  it('finds nothing to change in a list of which all is known', () => {
    expect(totals(mergeOf([matchedLine(0, candidate('lea'))]))).toMatchObject({
      added: 0,
      changed: 0,
      gone: 0,
      asIs: true,
    });
  });

  it('counts a pupil who comes from another class or comes back as changed', () => {
    const lines = [
      matchedLine(0, candidate('lea', { elsewhere: other }), { state: 'doubtful' }),
      matchedLine(1, candidate('ada', { returns: true }), { state: 'changed' }),
    ];
    expect(totals(mergeOf(lines))).toMatchObject({ added: 0, changed: 2, asIs: false });
  });

  it('counts nobody for changes that are not taken, and has the answer to write', () => {
    const known = candidate('lea', { changes: [change] });
    const line = matchedLine(0, known, {
      state: 'doubtful',
      doubt: 'edited-by-hand',
      proposed: { kind: 'match', pupilId: 'lea', take: false },
    });
    expect(totals(mergeOf([line]))).toMatchObject({ changed: 0, learns: true, asIs: false });
  });

  it('has something to write when a spelling is only learnt', () => {
    const line = matchedLine(0, candidate('lea'), { state: 'doubtful', doubt: 'similar-name' });
    expect(totals(mergeOf([line]))).toMatchObject({ changed: 0, asIs: false });
  });

  it('counts a pupil who goes from one class of the list to another once, and not as a leaver', () => {
    const from = mergeOf([], { gone: [{ ...gone, pupilId: 'lea' }] });
    const known = candidate('lea', { elsewhere: other });
    const to = mergeOf([matchedLine(0, known, { state: 'doubtful' })], { source: '4B' });
    expect(totals(from, to)).toMatchObject({ changed: 1, gone: 0 });
  });

  it('counts a newcomer of several classes once, where the birth date says that it is one', () => {
    const dated = { lastName: 'ROUX', firstName: 'Zoé', birthDate: '2012-07-08', groups: [] };
    const { birthDate: _date, ...undated } = dated;
    const both = (listed: typeof undated) => [
      mergeOf([{ ...newLine(0), listed }], { name: '4A' }),
      mergeOf([{ ...newLine(1), listed }], { source: 'LATIN', name: 'LATIN' }),
    ];
    expect(totals(...both(dated))).toMatchObject({ added: 1, inSeveral: 1 });
    expect(totals(...both(undated))).toMatchObject({ added: 2, inSeveral: 0 });
  });

  it('counts who only leaves by the word of the list as a leaver', () => {
    const leaving = { field: 'leftOn', before: null, after: '2026-12-18' } as const;
    const line = matchedLine(0, candidate('lea', { changes: [leaving] }), { doubt: 'has-left' });
    expect(totals(mergeOf([line]))).toMatchObject({ changed: 0, gone: 1, asIs: false });
  });

  it('counts who only joins a group of the file as changed', () => {
    const planned = planImport(previewOf([mergeOf([matchedLine(0, candidate('lea'))])]), noChoices);
    expect(importTotals(planned, new Set([0]))).toMatchObject({ changed: 1, asIs: false });
  });

  it('has a correction to write though nobody changes', () => {
    const preview = previewOf([mergeOf([matchedLine(0, candidate('lea'))])]);
    const correction = { row: 0, lastName: 'MARTIN', firstName: 'Léa' };
    const choices = { ...noChoices, corrections: new Map([[0, correction]]) };
    expect(importTotals(planImport(preview, choices))).toMatchObject({ learns: true, asIs: false });
  });

  it('counts nothing of a class that is not wanted', () => {
    expect(totals(mergeOf([newLine(0)], { chosen: false }))).toMatchObject({
      added: 0,
      asIs: true,
    });
  });
});
