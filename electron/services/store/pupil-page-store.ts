import type { PupilNote } from '../../../core/contract/class-views';
import type { Pick } from '../../../core/seating/random-pick';
import type { StoredSeatingPlan } from '../../../core/seating/seating-plan';

/** Notes, photos, seating plans and random picks. */
export type PupilPageStore = {
  /** The newest first. */
  notesOf(pupilId: string): readonly PupilNote[];
  findNote(id: string): PupilNote | undefined;
  addNote(note: PupilNote, writtenAt: string): void;
  changeNote(note: PupilNote, writtenAt: string): void;
  removeNote(id: string): void;

  /** The JPEG of a photo. */
  photo(id: string): Uint8Array | undefined;
  /** Takes the place of the pupil's photo of before. */
  putPhoto(id: string, pupilId: string, jpeg: Uint8Array, addedAt: string): void;
  removePhoto(pupilId: string): void;

  /** In the teacher's order. */
  seatingPlans(classId: string): readonly StoredSeatingPlan[];
  findSeatingPlan(id: string): (StoredSeatingPlan & { readonly classId: string }) | undefined;
  /** Adds a plan at the end, or replaces the one of that id. */
  putSeatingPlan(classId: string, plan: StoredSeatingPlan): void;
  removeSeatingPlan(id: string): void;

  picks(classId: string): readonly Pick[];
  /** Takes the place of the pupil's pick of before. */
  putPick(classId: string, pick: Pick): void;
};
