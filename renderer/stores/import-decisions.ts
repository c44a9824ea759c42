import type {
  GoneDecision,
  ListedCorrection,
  ListedDecision,
} from '../../core/roster/merging/merge';
import { goneKey, type ImportChoices, type TargetChoice } from './import-choices';
import { compareAgain, useRosterImport } from './roster-import';

function choose(change: (choices: ImportChoices) => Partial<ImportChoices>): void {
  useRosterImport.setState(({ choices }) => ({ choices: { ...choices, ...change(choices) } }));
}

function set<K, V>(known: ReadonlyMap<K, V>, entries: readonly (readonly [K, V])[]) {
  return new Map([...known, ...entries]);
}

/** Whether these classes are imported. */
export function chooseClasses(sources: readonly (string | null)[], chosen: boolean): void {
  choose(({ targets }) => ({
    targets: set(
      targets,
      sources.map((source) => [source, { ...targets.get(source), chosen }] as const),
    ),
  }));
}

/** Another name or kind is another class to compare with: what was said of its pupils falls. */
export async function aimClass(
  source: string | null,
  target: Pick<TargetChoice, 'name' | 'kind'>,
): Promise<void> {
  const { step } = useRosterImport.getState();
  const classes = step?.kind === 'preview' ? step.preview.classes : [];
  const known = classes.find((one) => one.source === source);
  const rows = new Set(known?.lines.map(({ row }) => row));
  const keys = new Set(known?.gone.map(({ pupilId }) => goneKey(source, pupilId)));
  choose(({ targets, lines, gone }) => ({
    targets: set(targets, [[source, { ...targets.get(source), ...target }]]),
    lines: new Map([...lines].filter(([row]) => !rows.has(row))),
    gone: new Map([...gone].filter(([key]) => !keys.has(key))),
  }));
  await compareAgain();
}

export function decideLine(row: number, decision: ListedDecision): void {
  choose(({ lines }) => ({ lines: set(lines, [[row, decision]]) }));
}

/** The same for several pupils of a class at once. */
export function decideGone(
  source: string | null,
  pupilIds: readonly string[],
  decision: GoneDecision,
): void {
  choose(({ gone }) => ({
    gone: set(
      gone,
      pupilIds.map((pupilId) => [goneKey(source, pupilId), decision] as const),
    ),
  }));
}

/** Under the corrected name it may be somebody else: what was decided of the line falls. */
export async function correctLine(correction: ListedCorrection): Promise<void> {
  choose(({ corrections, lines }) => ({
    corrections: set(corrections, [[correction.row, correction]]),
    lines: new Map([...lines].filter(([row]) => row !== correction.row)),
  }));
  await compareAgain();
}

export function chooseGroups(names: readonly string[], chosen: boolean): void {
  choose(({ groups }) => ({
    groups: set(
      groups,
      names.map((name) => [name, chosen] as const),
    ),
  }));
}
