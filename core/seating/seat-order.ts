import { byName, type EnrolledPupil } from '../roster/enrolled-pupil';
import { inSchoolOrder } from '../roster/school-level';
import { assertNever } from '../shared/assert-never';

/** The ways in which a plan can be filled. */
export const SEAT_ORDERS = ['alphabetical', 'random', 'level', 'alternate'] as const;
/** One of `SEAT_ORDERS`. */
export type SeatOrder = (typeof SEAT_ORDERS)[number];

type Seated = Pick<EnrolledPupil, 'id' | 'lastName' | 'usageName' | 'firstName' | 'sex' | 'level'>;

/** Whether an order says something of these pupils: their levels or their sexes must differ. */
export function isOrderOffered(order: SeatOrder, pupils: readonly Seated[]): boolean {
  switch (order) {
    case 'level':
      return new Set(pupils.map(({ level }) => level)).size > 1;
    case 'alternate':
      return ofSex(pupils, 'F').length > 0 && ofSex(pupils, 'M').length > 0;
    case 'alphabetical':
    case 'random':
      return true;
    default:
      return assertNever(order);
  }
}

/**
 * The ids of pupils in the order in which they are to be seated. By level: the youngest first, then
 * those without one, each by name. Alternating: girls and boys by name as long as there are both;
 * pupils whose sex is not known come last, since nothing is guessed.
 * @param random Gives a number from 0 (included) to 1 (excluded).
 */
export function orderPupils(
  order: SeatOrder,
  pupils: readonly Seated[],
  random: () => number,
): string[] {
  const named = [...pupils].sort(byName);
  switch (order) {
    case 'alphabetical':
      return idsOf(named);
    case 'random':
      return shuffled(idsOf(named), random);
    case 'level':
      return idsOf(byLevel(named));
    case 'alternate':
      return [
        ...alternated(idsOf(ofSex(named, 'F')), idsOf(ofSex(named, 'M'))),
        ...idsOf(named.filter(({ sex }) => sex === undefined)),
      ];
    default:
      return assertNever(order);
  }
}

function idsOf(pupils: readonly Seated[]): string[] {
  return pupils.map(({ id }) => id);
}

function ofSex(pupils: readonly Seated[], wanted: 'F' | 'M'): readonly Seated[] {
  return pupils.filter(({ sex }) => sex === wanted);
}

function byLevel(named: readonly Seated[]): readonly Seated[] {
  const levels = inSchoolOrder(named.flatMap(({ level }) => level ?? []));
  const placeOf = ({ level }: Seated) =>
    level === undefined ? levels.length : levels.indexOf(level);
  return [...named].sort((a, b) => placeOf(a) - placeOf(b));
}

/** The more numerous begin, and go on alone when the others are all seated. */
function alternated(one: readonly string[], other: readonly string[]): string[] {
  const [most, least] = one.length >= other.length ? [one, other] : [other, one];
  return most.flatMap((id, index) => [id, ...least.slice(index, index + 1)]);
}

/** Fisher and Yates: every order is equally likely. */
function shuffled(ids: readonly string[], random: () => number): string[] {
  const order: string[] = [];
  for (const id of ids) {
    const place = Math.floor(random() * (order.length + 1));
    const moved = order[place];
    if (moved !== undefined) order.push(moved);
    order[place] = id;
  }
  return order;
}
