import type { PrintedPupil, SeatingPage, SeenFrom } from '../../core/contract/print-views';
import { type EnrolledPupil, nameInUse } from '../../core/roster/enrolled-pupil';
import type { SchoolClass } from '../../core/roster/school-class';
import { arrangeSeats } from '../../core/seating/arrange-seats';
import { inRows } from '../../core/seating/in-rows';
import type { StoredSeatingPlan } from '../../core/seating/seating-plan';

/** A seating plan as it is printed, with today's pupils. */
export function readSeating(
  found: Pick<SchoolClass, 'name'>,
  plan: StoredSeatingPlan,
  pupils: readonly EnrolledPupil[],
  wanted: { readonly photos: boolean; readonly seenFrom: SeenFrom },
): SeatingPage {
  const { columns, seats, gaps, standing } = arrangeSeats(
    plan,
    pupils.map(({ id }) => id),
  );
  const known = new Map(pupils.map((pupil) => [pupil.id, printed(pupil, wanted.photos)]));
  const isGap = new Set(gaps);
  const fromBoard = seats.map((pupilId, place) =>
    isGap.has(place)
      ? ('gap' as const)
      : { pupil: pupilId === null ? null : (known.get(pupilId) ?? null) },
  );
  return {
    kind: 'seating',
    className: found.name,
    planName: plan.name,
    seenFrom: wanted.seenFrom,
    columns,
    places:
      wanted.seenFrom === 'board' ? rowsReversed(fromBoard, columns) : mirrored(fromBoard, columns),
    standing: standing.flatMap((pupilId) => known.get(pupilId) ?? []),
  };
}

function printed(pupil: EnrolledPupil, withPhotos: boolean): PrintedPupil {
  const { firstName, photo } = pupil;
  return {
    lastName: nameInUse(pupil),
    firstName,
    ...(withPhotos && photo !== undefined && { photo }),
  };
}

/** The teacher's page: the back of the room at the top, the board below. */
function rowsReversed<T>(places: readonly T[], columns: number): T[] {
  return inRows(places, columns).reverse().flat();
}

/** The pupils' page: the board at the top, and what is on the teacher's left on their right. */
function mirrored<T>(places: readonly T[], columns: number): T[] {
  return inRows(places, columns).flatMap((row) => row.reverse());
}
