import type { Enrolment } from '../enrolment';
import { PUPIL_FIELDS, type PupilFacts } from '../pupil';
import type { RosterAct, UndoHindrance } from './roster-act';
import type { Standing, UndoStep } from './undo-step';

/** An act of an import about a pupil. */
export type PupilAct = Extract<RosterAct, { readonly pupilId: string }>;

type Undoing = { readonly steps: readonly UndoStep[]; readonly why: readonly UndoHindrance[] };

/** Undoes what an import did to a pupil. Who was added by it goes wholly or stays wholly. */
export function undoPupil(
  pupilId: string,
  now: PupilFacts,
  acts: readonly PupilAct[],
  standing: Standing,
): Undoing {
  const facts = undoFacts(pupilId, now, acts);
  const stays = undoStays(standing.enrolments(pupilId), acts, standing);
  const names = acts.flatMap((act): UndoStep[] => {
    if (act.kind === 'learn-name') return [{ kind: 'forget-name', pupilId, key: act.key }];
    if (act.kind === 'refuse-value') return [{ kind: 'forget-refusal', pupilId, key: act.key }];
    return [];
  });
  if (acts.some(({ kind }) => kind === 'add-pupil')) {
    const own = new Set(stays.removed.map(stayKey));
    const others = standing.enrolments(pupilId).some((stay) => !own.has(stayKey(stay)));
    const why = standing.isPupilUsed(pupilId)
      ? 'pupil-in-use'
      : (facts.why ?? stays.why ?? (others ? 'enrolment-changed' : undefined));
    if (why !== undefined) return { steps: [], why: [why] };
    return { steps: [...names, ...stays.steps, { kind: 'remove-pupil', pupilId }], why: [] };
  }
  return {
    steps: [
      ...(facts.why === undefined ? [...names, ...facts.steps] : []),
      ...(stays.why === undefined ? stays.steps : []),
    ],
    why: [facts.why, stays.why].flatMap((why) => why ?? []),
  };
}

function undoFacts(
  pupilId: string,
  now: PupilFacts,
  acts: readonly PupilAct[],
): { readonly steps: readonly UndoStep[]; readonly why?: UndoHindrance } {
  let before: PupilFacts | undefined;
  let left: PupilFacts | undefined;
  for (const act of acts) {
    if (act.kind === 'add-pupil') left = act.pupil;
    if (act.kind !== 'change-pupil') continue;
    before ??= act.before;
    left = act.after;
  }
  const isAsLeft =
    left === undefined || PUPIL_FIELDS.every((field) => left?.[field] === now[field]);
  if (!isAsLeft) return { steps: [], why: 'pupil-changed' };
  return { steps: before === undefined ? [] : [{ kind: 'change-pupil', pupilId, facts: before }] };
}

/** A stay as the import left it, and as it was before: null: it was not. */
type StayTrace = {
  readonly left: { to?: string | null; level?: string | null };
  before: { to?: string | null; level?: string | null } | null;
};

function undoStays(
  now: readonly Enrolment[],
  acts: readonly PupilAct[],
  standing: Standing,
): {
  readonly steps: readonly UndoStep[];
  readonly removed: readonly Enrolment[];
  readonly why?: UndoHindrance;
} {
  const traces = traceStays(acts);
  const steps: UndoStep[] = [];
  const removed: Enrolment[] = [];
  const reopened: Enrolment[] = [];
  for (const [key, { left, before }] of traces) {
    const stay = now.find((each) => stayKey(each) === key);
    if (stay === undefined || !isAsLeft(stay, left)) return changed();
    if (before === null) {
      if (standing.isStayUsed(stay)) return { steps: [], removed: [], why: 'pupil-in-use' };
      const { pupilId, classId, from } = stay;
      removed.push(stay);
      steps.push({ kind: 'remove-enrolment', pupilId, classId, from });
    } else {
      const was = withBefore(stay, before);
      reopened.push(was);
      steps.push({ kind: 'change-enrolment', stay: was });
    }
  }
  const others = now.filter((stay) => !traces.has(stayKey(stay)));
  const overlaps = reopened.some((stay) => others.some((other) => overlap(stay, other)));
  return overlaps ? changed() : { steps, removed };
}

function changed() {
  return { steps: [], removed: [], why: 'enrolment-changed' } as const;
}

function traceStays(acts: readonly PupilAct[]): ReadonlyMap<string, StayTrace> {
  const traces = new Map<string, StayTrace>();
  for (const act of acts) {
    if (act.kind === 'enrol') {
      const left = { to: act.to ?? null, level: act.level ?? null };
      traces.set(stayKey(act), { left, before: null });
    }
    if (act.kind !== 'end-enrolment' && act.kind !== 'change-level') continue;
    const trace = traces.get(stayKey(act)) ?? { left: {}, before: {} };
    traces.set(stayKey(act), trace);
    const field = act.kind === 'end-enrolment' ? 'to' : 'level';
    trace.left[field] = act.kind === 'end-enrolment' ? act.to : act.level;
    if (trace.before !== null && trace.before[field] === undefined) {
      trace.before[field] = act.before;
    }
  }
  return traces;
}

function isAsLeft(stay: Enrolment, { to, level }: StayTrace['left']): boolean {
  return (
    (to === undefined || to === (stay.to ?? null)) &&
    (level === undefined || level === (stay.level ?? null))
  );
}

function withBefore(
  { to: toNow, level: levelNow, ...stay }: Enrolment,
  before: { readonly to?: string | null; readonly level?: string | null },
): Enrolment {
  const to = before.to === undefined ? toNow : before.to;
  const level = before.level === undefined ? levelNow : before.level;
  return { ...stay, ...(to != null && { to }), ...(level != null && { level }) };
}

function overlap(one: Enrolment, other: Enrolment): boolean {
  if (one.classId !== other.classId) return false;
  const startsBeforeEnd = (a: Enrolment, b: Enrolment) => b.to === undefined || a.from <= b.to;
  return startsBeforeEnd(one, other) && startsBeforeEnd(other, one);
}

function stayKey({ classId, from }: Pick<Enrolment, 'classId' | 'from'>): string {
  return `${classId}|${from}`;
}
