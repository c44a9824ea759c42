/** A stay of a pupil: `YYYY-MM-DD`, both included; no `to` = still there. */
export type Stay = { readonly pupilId: string; readonly from: string; readonly to?: string };

/**
 * Says whether a pupil is enrolled on a date (`YYYY-MM-DD`). A pupil who left and came back has
 * several stays; without any list of stays everybody is enrolled.
 */
export function stayCheck(
  stays: readonly Stay[] | undefined,
): (pupilId: string, date: string) => boolean {
  if (stays === undefined) return () => true;
  const ofPupils = new Map<string, Stay[]>();
  for (const stay of stays) {
    const ofPupil = ofPupils.get(stay.pupilId) ?? [];
    ofPupil.push(stay);
    ofPupils.set(stay.pupilId, ofPupil);
  }
  return (pupilId, date) => ofPupils.get(pupilId)?.some((stay) => covers(stay, date)) ?? false;
}

function covers({ from, to }: Stay, date: string): boolean {
  return from <= date && (to === undefined || date <= to);
}
