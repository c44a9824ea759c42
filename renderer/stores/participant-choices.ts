import type {
  NameView,
  ParticipantsView,
  ProposalView,
} from '../../core/contract/participant-views';
import { participantKey } from '../../core/participants/participant-key';

/** What the teacher said of the proposals, by pupil; nothing is chosen by itself but new marks. */
export type ProposalChoices = {
  /** Proposals that are not to be taken. */
  readonly leftOut: ReadonlySet<string>;
  /** Marks by hand that the proposal may replace. */
  readonly replacing: ReadonlySet<string>;
  /** Not seen, and absent by the teacher's word. */
  readonly absent: ReadonlySet<string>;
};

/** What accepting would send, and what it would do. */
export type AcceptPlan = {
  /** There is something to accept: a mark, or what is kept of the reports. */
  readonly isPossible: boolean;
  readonly taken: readonly string[];
  readonly replacing: readonly string[];
  readonly absent: readonly string[];
  /** Marks that would be written. */
  readonly marks: number;
  /** Marks by hand that stay although the reports say otherwise. */
  readonly kept: number;
  /** Pupils who were not seen and get no mark. */
  readonly unseen: number;
  /** Names of nobody that would be forgotten. */
  readonly forgotten: number;
};

const NONE: ReadonlySet<string> = new Set();
export const noChoices: ProposalChoices = { leftOut: NONE, replacing: NONE, absent: NONE };

/** A report only says that a pupil was not seen: whoever has a mark from elsewhere keeps it. */
export function canBeAbsent({ kind, before }: Pick<ProposalView, 'kind' | 'before'>): boolean {
  return kind === 'not-seen' && (before === null || before.evidence === 'participants');
}

/** What a tick is for: a mark that would be new, or come in the place of an earlier report's. */
export function canBeTaken({ mark, change }: Pick<ProposalView, 'mark' | 'change'>): boolean {
  return mark !== null && (change === 'new' || change === 'update');
}

export function planAccept(view: ParticipantsView, choices: ProposalChoices): AcceptPlan {
  const { proposals, names, reports } = view;
  const ids = (chosen: readonly ProposalView[]) => chosen.map(({ pupilId }) => pupilId);
  const conflicts = proposals.filter(({ change }) => change === 'conflict');
  const taken = proposals.filter((one) => canBeTaken(one) && !choices.leftOut.has(one.pupilId));
  const replaced = conflicts.filter(({ pupilId }) => choices.replacing.has(pupilId));
  const unseen = proposals.filter(canBeAbsent);
  const absent = unseen.filter(({ pupilId }) => choices.absent.has(pupilId));
  const growing = new Set(reports.filter(({ live }) => live).map(({ id }) => id));
  const marks = taken.length + replaced.length + absent.length;
  return {
    isPossible: marks > 0 || view.isKeptChanged,
    taken: ids([...taken, ...conflicts]),
    replacing: ids(replaced),
    absent: ids(absent),
    marks,
    kept: conflicts.length - replaced.length,
    unseen: unseen.filter(({ pupilId, before }) => before === null && !choices.absent.has(pupilId))
      .length,
    // Those of a meeting that goes on stay until its end.
    forgotten: countWritings(
      names.filter((one) => one.pupilIds.length === 0 && !growing.has(one.reportId)),
    ),
  };
}

/** One name in two reports is one. */
function countWritings(names: readonly NameView[]): number {
  return new Set(names.map(({ name }) => participantKey(name))).size;
}

/**
 * The choices that still have an object in a view that came anew. A pupil who was seen meanwhile is
 * not absent again by an old tick when they are not seen any more.
 */
export function pruneChoices(view: ParticipantsView, choices: ProposalChoices): ProposalChoices {
  const those = (is: (proposal: ProposalView) => boolean) =>
    new Set(view.proposals.filter(is).map(({ pupilId }) => pupilId));
  const [conflicts, unseen] = [those(({ change }) => change === 'conflict'), those(canBeAbsent)];
  return {
    leftOut: choices.leftOut,
    replacing: both(choices.replacing, conflicts),
    absent: both(choices.absent, unseen),
  };
}

function both(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...a].filter((one) => b.has(one)));
}
