import type { RegisterEvent } from '../../core/attendance/register-history';
import type { Meeting, Room, RoomTarget } from '../../core/meeting/room';
import type { Outage } from '../../core/reachability/outage';
import type { EnrolledPupil } from '../../core/roster/enrolled-pupil';
import type { Lesson } from '../../core/timetable/lesson';
import type { SchoolYear } from '../../core/timetable/school-year';

/** What the services ask of the open vault. `electron/storage` gives it. */
export type Store = {
  /** All or nothing: committed when `work` returns, rolled back when it throws. */
  transaction<T>(work: () => T): T;

  /** The school year that has begun last on a date (`YYYY-MM-DD`). */
  schoolYear(date: string): SchoolYear | undefined;
  addSchoolYear(schoolYear: SchoolYear): void;

  /** Of every school year. */
  classes(): readonly {
    readonly id: string;
    readonly schoolYearId: string;
    readonly name: string;
  }[];
  findClass(id: string): { readonly id: string; readonly name: string } | undefined;
  addClass(added: { id: string; schoolYearId: string; name: string }): void;
  enrolled(classId: string): EnrolledPupil[];
  enrol(classId: string, pupil: EnrolledPupil): void;

  lessonsBetween(from: string, to: string): readonly Lesson[];
  lessonsOfClass(classId: string, from: string, to: string): readonly Lesson[];
  findLesson(id: string): Lesson | undefined;
  addLesson(lesson: Lesson): void;
  removeLesson(id: string): void;

  /** Events of the register of a lesson, oldest first; empty = never begun. */
  registerEvents(lessonId: string): readonly RegisterEvent[];
  /** Adds one event; the register row is made by the first one. */
  addRegisterEvent(lessonId: string, event: RegisterEvent): void;

  room(classId: string, kind: RoomTarget): Room | undefined;
  putRoom(classId: string, kind: RoomTarget, room: Room | null): void;

  addOutage(outage: Outage): void;
  endOutage(id: string, at: string): void;
  /** The outage that the teacher reported for a lesson and did not withdraw. */
  reportedOutage(lessonId: string): Outage | undefined;
  /** A probed outage was seen again. */
  observeOutage(id: string, at: string): void;
  /** Probed outages that the end of the app cut short end where they were last observed. */
  closeCutOutages(): void;

  /** True when a meeting or an outage was recorded for the lesson. */
  hasEvidence(lessonId: string): boolean;

  addMeeting(lessonId: string, meeting: Meeting & { readonly id: string }): void;
  lastMeeting(lessonId: string): Meeting | undefined;
};

/** Gives the open vault's store; throws `VaultLocked` while there is none. */
export type OpenStore = () => Store;

/** A request that needs the vault came while it was locked; the gate answers `vault-locked`. */
export class VaultLocked extends Error {}

export type Clock = () => string;
export type NewId = () => string;
