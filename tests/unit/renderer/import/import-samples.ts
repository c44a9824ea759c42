import type { RosterPreview } from '../../../../core/contract/roster-views';
import type { ClassMerge, ListedLine, MergeCandidate } from '../../../../core/roster/merging/merge';

/** A pupil of the vault who may be meant. */
export function candidate(pupilId: string, more: Partial<MergeCandidate> = {}): MergeCandidate {
  return { pupilId, lastName: 'ABADIE', firstName: 'Léa', changes: [], ...more };
}

/** A line of a list that names nobody known. */
export function newLine(row: number, lastName = 'ZOLA'): ListedLine {
  return {
    row,
    listed: { lastName, firstName: 'Inès' },
    state: 'new',
    candidates: [],
    proposed: { kind: 'add' },
  };
}

/** A line that names a known pupil. */
export function matchedLine(
  row: number,
  known: MergeCandidate,
  more: Partial<ListedLine> = {},
): ListedLine {
  return {
    row,
    listed: { lastName: known.lastName, firstName: known.firstName },
    state: known.changes.length > 0 ? 'changed' : 'unchanged',
    candidates: [known],
    proposed: { kind: 'match', pupilId: known.pupilId, take: true },
    ...more,
  };
}

/** A class of a list that joins one of the vault. */
export function mergeOf(lines: readonly ListedLine[], more: Partial<ClassMerge> = {}): ClassMerge {
  return {
    source: '4A',
    name: '4A',
    kind: 'class',
    classId: '4a',
    chosen: true,
    lines,
    gone: [],
    isPartial: false,
    looksLikeGroup: false,
    ...more,
  };
}

export function previewOf(
  classes: readonly ClassMerge[],
  more: Partial<RosterPreview> = {},
): RosterPreview {
  return {
    token: 'list-1',
    fileName: 'liste.csv',
    format: 'pronote',
    today: '2026-11-23',
    classes,
    groups: [],
    leftOut: [],
    warnings: [],
    ...more,
  };
}
