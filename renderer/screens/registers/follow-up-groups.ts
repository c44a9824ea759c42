import type { FollowUpView } from '../../../core/contract/register-views';

/**
 * « Répondants / non répondants », as schools sorted their pupils in 2020: who gave no sign since
 * they became unreachable, who gave one, and who was reached at a later register.
 */
const FOLLOW_UP_GROUPS = ['silent', 'answered', 'seen'] as const;
type FollowUpGroup = (typeof FOLLOW_UP_GROUPS)[number];

/** In the order of urgency; empty groups are left out. */
export function followUpGroups(
  list: readonly FollowUpView[],
): readonly { readonly group: FollowUpGroup; readonly pupils: readonly FollowUpView[] }[] {
  return FOLLOW_UP_GROUPS.flatMap((group) => {
    const pupils = list.filter((pupil) => groupOf(pupil) === group);
    return pupils.length === 0 ? [] : [{ group, pupils }];
  });
}

function groupOf({ since, entries }: FollowUpView): FollowUpGroup {
  if (since === undefined) return 'seen';
  const signs = entries.filter(({ kind }) => kind === 'answered' || kind === 'work-returned');
  return signs.some(({ date }) => date >= since) ? 'answered' : 'silent';
}
