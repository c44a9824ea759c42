import type { ImportCounts } from '../../core/contract/roster-views';
import type { PlannedClass, PlannedLine } from './import-choices';

/** What the choices would write, in pupils; `asIs`: nothing at all would be written. */
export type ImportTotals = ImportCounts & {
  /** Lines that the teacher does not want. */
  readonly leftOut: number;
  readonly asIs: boolean;
};

/** Counts as `countActs` will: each pupil once, a newcomer as added and not as changed. */
export function importTotals(planned: readonly PlannedClass[]): ImportTotals {
  const wanted = planned.filter(({ chosen }) => chosen);
  const lines = wanted.flatMap((one) => one.lines);
  const touched = new Set(lines.filter(changesPupil).map(matchedPupil));
  const leaving = new Set(
    wanted
      .flatMap(({ gone }) => gone)
      .filter(({ decision }) => decision.kind === 'leave')
      .map(({ line }) => line.pupilId),
  );
  const counts = {
    added: lines.filter(({ decision }) => decision.kind === 'add').length,
    changed: touched.size,
    gone: [...leaving].filter((id) => !touched.has(id)).length,
    leftOut: lines.filter(({ decision }) => decision.kind === 'leave-out').length,
  };
  const learns = lines.some(
    ({ line, decision }) => isLearnt(line.doubt) && decision.kind === 'match',
  );
  const isNew = wanted.some(({ merge }) => merge.classId === undefined);
  return {
    ...counts,
    asIs: counts.added + counts.changed + counts.gone === 0 && !learns && !isNew,
  };
}

function matchedPupil({ decision }: PlannedLine): string | null {
  return decision.kind === 'match' ? decision.pupilId : null;
}

function changesPupil({ line, decision }: PlannedLine): boolean {
  if (decision.kind !== 'match') return false;
  const known = line.candidates.find(({ pupilId }) => pupilId === decision.pupilId);
  if (known === undefined) return false;
  const isElsewhere = known.elsewhere !== undefined || known.earlier !== undefined;
  const enters = known.returns === true || isElsewhere;
  return enters || (decision.take && known.changes.length > 0);
}

/** Matched once by hand, the writing of the file is known from then on: that is written too. */
function isLearnt(doubt: PlannedLine['line']['doubt']): boolean {
  return doubt === 'similar-name' || doubt === 'other-family-name';
}
