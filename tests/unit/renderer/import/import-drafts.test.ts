import { describe, expect, it } from 'vitest';
import type { MappableTable } from '../../../../core/roster/reading/column-mapping';
import { columnLabel } from '../../../../renderer/components/column-table';
import {
  firstCorrection,
  typedCorrection,
} from '../../../../renderer/screens/classes/import/correction-draft';
import {
  firstMapping,
  mappingFault,
} from '../../../../renderer/screens/classes/import/mapping-draft';
import {
  matchDecision,
  withLeaving,
} from '../../../../renderer/screens/classes/import/match-decision';
import { candidate, matchedLine, newLine } from './import-samples';

describe('the columns of a table', () => {
  const table: MappableTable = {
    signature: 'a|b|ine',
    header: 0,
    columns: [
      { label: 'A', guess: 'fullName' },
      { label: 'B', guess: null },
      { label: 'INE', guess: 'lastName', leftOut: 'national-id' },
    ],
    rows: [
      ['A', 'B', 'INE'],
      ['ABADIE Léa', 'x', '123'],
    ],
  };

  it('begin with what they seem to be; one that is never kept is not read', () => {
    expect(firstMapping(table)).toEqual({
      signature: 'a|b|ine',
      header: 0,
      columns: ['fullName', null, null],
    });
  });

  it('need the name of the pupils', () => {
    const mapping = { ...firstMapping(table), columns: ['firstName', 'email', null] as const };
    expect(mappingFault(mapping)).toEqual({ kind: 'no-name' });
    expect(mappingFault(firstMapping(table))).toBeNull();
  });

  it('say one thing each, but for groups', () => {
    const twice = { ...firstMapping(table), columns: ['lastName', 'sex', 'sex'] as const };
    expect(mappingFault(twice)).toEqual({ kind: 'twice', field: 'sex', column: 2 });
    const groups = { ...firstMapping(table), columns: ['lastName', 'groups', 'groups'] as const };
    expect(mappingFault(groups)).toBeNull();
  });

  it('are called what the line taken for the header calls them', () => {
    expect(columnLabel(table, 0, 1)).toBe('B');
    expect(columnLabel(table, 1, 0)).toBe('ABADIE Léa');
    expect(columnLabel(table, null, 0)).toBe('');
  });
});

describe('the correction of a line', () => {
  const line = { ...newLine(3), listed: { ...newLine(3).listed, birthDate: '2013-02-05' } };

  it('begins with what the list says, and says it back', () => {
    expect(typedCorrection(3, firstCorrection(line))).toEqual({
      row: 3,
      lastName: 'ZOLA',
      firstName: 'Inès',
      birthDate: '2013-02-05',
    });
  });

  it('needs both names and a date that exists', () => {
    const draft = firstCorrection(line);
    expect(typedCorrection(3, { ...draft, firstName: ' ' })).toBe('nameMissing');
    expect(typedCorrection(3, { ...draft, birthDate: '31/02/2013' })).toBe('dateInvalid');
    expect(typedCorrection(3, { ...draft, birthDate: 'début d’année' })).toBe('dateInvalid');
  });
});

describe('the choice of somebody whom a line may mean', () => {
  const other = { classId: '4b', className: '4B' };

  it('goes as proposed for the one who was proposed', () => {
    const line = matchedLine(0, candidate('lea'), {
      proposed: { kind: 'match', pupilId: 'lea', take: false },
    });
    expect(matchDecision(line, candidate('lea'))).toEqual(line.proposed);
  });

  it('keeps what the teacher typed, and takes a pupil out of the other class', () => {
    const change = { field: 'lastName', before: 'A', after: 'B', byHand: true } as const;
    const known = candidate('zoe', { elsewhere: other, changes: [change] });
    expect(matchDecision(newLine(0), known)).toEqual({
      kind: 'match',
      pupilId: 'zoe',
      take: false,
      leavesOther: true,
    });
  });

  it('can leave the pupil in both classes', () => {
    const decision = { kind: 'match', pupilId: 'zoe', take: true, leavesOther: true } as const;
    expect(withLeaving(decision, false)).toEqual({ kind: 'match', pupilId: 'zoe', take: true });
    expect(withLeaving(withLeaving(decision, false) as typeof decision, true)).toEqual(decision);
  });
});
