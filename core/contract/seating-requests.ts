import type { SeatingPlan } from '../seating/seating-plan';
import type { SeenFrom } from './print-views';
import type { PickView, SeatingView } from './seating-views';
import type { ExportOutcome } from './views';

/** Where to pick: among the pupils of a class today, or those who are in a lesson. */
type PickPlace = { classId: string; lessonId?: string };

/** Requests about seating plans and the random pick. */
export type SeatingRequests = {
  'seating:read': { in: { classId: string }; out: SeatingView };
  /** Replaces one plan; a pupil of whom it says nothing is given a place. */
  'seating:write': { in: { planId: string; plan: SeatingPlan }; out: SeatingView };
  /** A plan of its own, as a copy of another one or by itself; it becomes the chosen one. */
  'seating:add': { in: { classId: string; name: string; copyOf?: string }; out: SeatingView };
  'seating:rename': { in: { planId: string; name: string }; out: SeatingView };
  'seating:choose': { in: { planId: string }; out: SeatingView };
  /** The last plan of a class is not removed. */
  'seating:remove': { in: { planId: string }; out: SeatingView };
  'seating:print': {
    in: { planId: string; photos: boolean; seenFrom: SeenFrom; as: 'pdf' | 'paper' };
    out: ExportOutcome;
  };

  'pick:read': { in: PickPlace; out: PickView };
  /** Picks at random who was not picked in this round; a new round begins when all were. */
  'pick:next': { in: PickPlace; out: PickView };
  /** The last pick does not count: the pupil may be picked again in this round. */
  'pick:take-back': { in: PickPlace; out: PickView };
};
