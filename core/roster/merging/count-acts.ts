import type { RosterAct } from './roster-act';

/**
 * Pupils by what was done with them, each counted once: `added` were not in the vault, `gone` left
 * and joined nothing, `changed` are all others (facts, level, class, group, come back).
 */
export function countActs(acts: readonly RosterAct[]): {
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
} {
  const added = new Set<string>();
  const ended = new Set<string>();
  const changed = new Set<string>();
  for (const act of acts) {
    if (act.kind === 'add-pupil') added.add(act.pupilId);
    if (act.kind === 'end-enrolment') ended.add(act.pupilId);
    if (act.kind === 'enrol' || act.kind === 'change-pupil' || act.kind === 'change-level') {
      changed.add(act.pupilId);
    }
  }
  const gone = [...ended].filter((id) => !changed.has(id)).length;
  return {
    added: added.size,
    changed: [...changed].filter((id) => !added.has(id)).length,
    gone,
  };
}
