import type { ImportCounts } from '../../core/contract/roster-views';
import { asksWho } from '../../core/roster/merging/asks-who';
import type { MergeCandidate } from '../../core/roster/merging/merge';
import { createNewcomers } from '../../core/roster/merging/newcomers';
import { classKey } from '../../core/roster/name-key';
import type { PlannedClass, PlannedLine } from './import-choices';

/** What the choices would write, in pupils; `asIs`: nothing at all would be written. */
export type ImportTotals = ImportCounts & {
  /** Pupils among those counted whom the file names in several classes. */
  readonly inSeveral: number;
  /** Lines that the teacher does not want. */
  readonly leftOut: number;
  /** An answer of the teacher is remembered. */
  readonly learns: boolean;
  readonly asIs: boolean;
};

/**
 * Counts as `countActs` will: each pupil once, a newcomer as added and not as changed. `entering`:
 * lines whose pupils the wanted groups add.
 */
export function importTotals(
  planned: readonly PlannedClass[],
  entering: ReadonlySet<number> = new Set(),
): ImportTotals {
  const wanted = planned.filter(({ chosen }) => chosen);
  const lines = wanted.flatMap((one) => one.lines);
  const added = newcomersOf(wanted);
  const touched = tally(
    lines.filter((one) => changesPupil(one, entering)).flatMap((one) => matchedPupil(one) ?? []),
  );
  const leaving = new Set([
    ...wanted
      .flatMap(({ gone }) => gone)
      .filter(({ decision }) => decision.kind === 'leave')
      .map(({ line }) => line.pupilId),
    ...lines.filter(endsStay).flatMap((one) => matchedPupil(one) ?? []),
  ]);
  const counts = {
    added: added.size,
    changed: touched.size,
    gone: [...leaving].filter((id) => !touched.has(id)).length,
    inSeveral: [...added.values(), ...touched.values()].filter((times) => times > 1).length,
    leftOut: lines.filter(({ decision }) => decision.kind === 'leave-out').length,
  };
  const learns = lines.some(isLearnt);
  const isNew = wanted.some(({ merge }) => merge.classId === undefined);
  const isNobody = counts.added + counts.changed + counts.gone === 0;
  return { ...counts, learns, asIs: isNobody && !learns && !isNew };
}

/** Each new pupil with the number of lines that name them. */
function newcomersOf(wanted: readonly PlannedClass[]): ReadonlyMap<number, number> {
  const newcomers = createNewcomers<number>();
  const rows: number[] = [];
  for (const { name, kind, lines } of wanted) {
    const target = `${kind}|${classKey(name)}`;
    for (const { line, decision } of lines) {
      if (decision.kind !== 'add') continue;
      const pupil = newcomers.find(line.listed, target) ?? line.row;
      newcomers.settle(line.listed, target, pupil);
      rows.push(pupil);
    }
  }
  return tally(rows);
}

function tally<T>(all: readonly T[]): ReadonlyMap<T, number> {
  const times = new Map<T, number>();
  for (const one of all) times.set(one, (times.get(one) ?? 0) + 1);
  return times;
}

function matchedPupil({ decision }: PlannedLine): string | undefined {
  return decision.kind === 'match' ? decision.pupilId : undefined;
}

function chosenOf(one: PlannedLine): MergeCandidate | undefined {
  return one.line.candidates.find(({ pupilId }) => pupilId === matchedPupil(one));
}

function changesPupil(one: PlannedLine, entering: ReadonlySet<number>): boolean {
  const known = chosenOf(one);
  if (known === undefined || one.decision.kind !== 'match') return false;
  const isElsewhere = known.elsewhere !== undefined || known.earlier !== undefined;
  const enters = known.returns === true || isElsewhere || entering.has(one.line.row);
  return enters || (one.decision.take && known.changes.some(({ field }) => field !== 'leftOn'));
}

function endsStay(one: PlannedLine): boolean {
  if (one.decision.kind !== 'match' || !one.decision.take) return false;
  return chosenOf(one)?.changes.some(({ field }) => field === 'leftOn') ?? false;
}

/**
 * Matched or corrected once by hand, the writing of the file is known from then on, and so is what
 * was not taken of it.
 */
function isLearnt({ line, decision, isCorrected }: PlannedLine): boolean {
  if (isCorrected === true && (decision.kind !== 'leave-out' || line.doubt === 'listed-twice')) {
    return true;
  }
  if (decision.kind !== 'match') return false;
  if (line.doubt === 'similar-name' || line.doubt === 'other-family-name') return true;
  const isUnanswered = decision === line.proposed && asksWho(line);
  const known = line.candidates.find(({ pupilId }) => pupilId === decision.pupilId);
  return !decision.take && !isUnanswered && (known?.changes.length ?? 0) > 0;
}
