import type { RosterPreview } from '../../core/contract/roster-views';
import type {
  ClassMerge,
  DecidedTarget,
  GoneDecision,
  GoneLine,
  ListedCorrection,
  ListedDecision,
  ListedLine,
  MergeTarget,
} from '../../core/roster/merging/merge';
import type { ClassKind } from '../../core/roster/school-class';

/** What the teacher said of one class of the file; absent: as proposed. */
export type TargetChoice = {
  readonly name?: string;
  readonly kind?: ClassKind;
  readonly chosen?: boolean;
};

/** What the teacher said of a preview, over what it proposes. */
export type ImportChoices = {
  /** By the source of the class. */
  readonly targets: ReadonlyMap<string | null, TargetChoice>;
  /** By the row of the line. */
  readonly lines: ReadonlyMap<number, ListedDecision>;
  /** By `goneKey`. */
  readonly gone: ReadonlyMap<string, GoneDecision>;
  readonly corrections: ReadonlyMap<number, ListedCorrection>;
  /** By the name of the group. */
  readonly groups: ReadonlyMap<string, boolean>;
};

export const noChoices: ImportChoices = {
  targets: new Map(),
  lines: new Map(),
  gone: new Map(),
  corrections: new Map(),
  groups: new Map(),
};

/** A line of the list with what becomes of it. */
export type PlannedLine = {
  readonly line: ListedLine;
  readonly decision: ListedDecision;
  /** The teacher corrected the name: the writing of the file is learned. */
  readonly isCorrected?: true;
};
/** A pupil whom the list does not name, with what becomes of them. */
export type PlannedGone = { readonly line: GoneLine; readonly decision: GoneDecision };

/** A class of the file as it would be imported now. */
export type PlannedClass = {
  readonly merge: ClassMerge;
  readonly name: string;
  readonly kind: ClassKind;
  readonly chosen: boolean;
  readonly lines: readonly PlannedLine[];
  readonly gone: readonly PlannedGone[];
};

/** A pupil may be missing from two classes of one file. */
export function goneKey(source: string | null, pupilId: string): string {
  return `${pupilId} ${source ?? ''}`;
}

/** The proposals of a preview with the choices over them. */
export function planImport(
  preview: RosterPreview,
  choices: ImportChoices,
): readonly PlannedClass[] {
  return preview.classes.map((merge) => {
    const target = choices.targets.get(merge.source);
    return {
      merge,
      name: target?.name ?? merge.name,
      kind: target?.kind ?? merge.kind,
      chosen: target?.chosen ?? merge.chosen,
      lines: merge.lines.map((line) => ({
        line,
        decision: decisionOf(line, choices),
        ...(choices.corrections.has(line.row) && { isCorrected: true as const }),
      })),
      gone: merge.gone.map((line) => ({
        line,
        decision: choices.gone.get(goneKey(merge.source, line.pupilId)) ?? line.proposed,
      })),
    };
  });
}

/** After another comparison somebody who was chosen may be no candidate any more. */
function decisionOf(line: ListedLine, { lines }: ImportChoices): ListedDecision {
  const chosen = lines.get(line.row);
  if (chosen === undefined) return line.proposed;
  if (chosen.kind !== 'match') return chosen;
  const stands = line.candidates.some(({ pupilId }) => pupilId === chosen.pupilId);
  return stands ? chosen : line.proposed;
}

/** The names and kinds that the teacher gave: main keeps nothing of an earlier comparison. */
export function changedTargets(
  preview: RosterPreview,
  choices: ImportChoices,
): readonly MergeTarget[] {
  return planImport(preview, choices)
    .filter(({ merge, name }) => {
      const said = choices.targets.get(merge.source);
      return name.trim() !== '' && (said?.name !== undefined || said?.kind !== undefined);
    })
    .map(({ merge: { source }, name, kind }) => ({ source, name: name.trim(), kind }));
}

/** The classes that are wanted, with what is not as proposed. */
export function decidedTargets(planned: readonly PlannedClass[]): readonly DecidedTarget[] {
  return planned
    .filter(({ chosen }) => chosen)
    .map(({ merge, name, kind, lines, gone }) => ({
      source: merge.source,
      name: name.trim(),
      kind,
      lines: lines
        .filter(({ line, decision }) => decision !== line.proposed)
        .map(({ line, decision }) => ({ row: line.row, decision })),
      gone: gone
        .filter(({ line, decision }) => decision !== line.proposed)
        .map(({ line, decision }) => ({ pupilId: line.pupilId, decision })),
    }));
}

/** Lines whose pupils the wanted groups would add. */
export function enteringRows(
  { groups }: RosterPreview,
  chosen: readonly string[],
): ReadonlySet<number> {
  return new Set(groups.flatMap(({ name, entering }) => (chosen.includes(name) ? entering : [])));
}

/** The groups that are wanted. */
export function chosenGroups(preview: RosterPreview, choices: ImportChoices): readonly string[] {
  return preview.groups
    .filter(({ name, chosen }) => choices.groups.get(name) ?? chosen)
    .map(({ name }) => name);
}
