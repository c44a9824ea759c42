import type { EnrolledPupil } from '../../../core/roster/enrolled-pupil';
import type { Enrolment } from '../../../core/roster/enrolment';
import type { EarlierStay } from '../../../core/roster/merging/known-year';
import type { Pupil, PupilFacts, PupilField } from '../../../core/roster/pupil';
import type { SchoolClass } from '../../../core/roster/school-class';

/** Classes, pupils, and who is in which class when. */
export type ClassStore = {
  /** Of every school year, the groups and the archived ones too. */
  classes(): readonly SchoolClass[];
  findClass(id: string): SchoolClass | undefined;
  addClass(added: SchoolClass): void;
  /** Its name, colour, levels and archive; year and kind stay. */
  changeClass(changed: SchoolClass): void;
  /** Pupils, lessons, rooms or a later class hang on it. */
  isClassUsed(id: string): boolean;
  removeClass(id: string): void;

  findPupil(id: string): Pupil | undefined;
  /** In no order; those who are no more are left out. */
  pupilsOf(ids: readonly string[]): readonly Pupil[];
  addPupil(id: string, pupil: PupilFacts): void;
  changePupil(id: string, pupil: PupilFacts): void;
  /** The fields that the teacher typed, and that a list does not change unasked. */
  fieldsByHand(pupilId: string): readonly PupilField[];
  putFieldsByHand(pupilId: string, fields: readonly PupilField[]): void;
  /** The same of all pupils of a school year; those without any are left out. */
  fieldsByHandOfYear(
    schoolYearId: string,
  ): readonly { readonly pupilId: string; readonly fields: readonly PupilField[] }[];
  /** Those of these pupils of whom marks, notes, a photo, absence periods or a follow-up stand. */
  usedPupils(ids: readonly string[]): ReadonlySet<string>;
  /** With their enrolments and all else; refused by the history of a register, see `usedPupils`. */
  removePupil(id: string): void;

  /** The stays in a class, each with its pupil. */
  enrolled(classId: string): EnrolledPupil[];
  /** Who was in a class of a year before that date, with a birth date, and is in none of the year. */
  earlierPupils(schoolYearId: string, before: string): EarlierStay[];
  /** In classes and groups, by first day. */
  enrolmentsOf(pupilId: string): readonly Enrolment[];
  /** The same of many pupils in one reading. */
  enrolmentsOfPupils(pupilIds: readonly string[]): readonly Enrolment[];
  /** A known pupil begins a stay. */
  enrol(added: Enrolment): void;
  /** Another end or level of the stay that began that day. */
  changeEnrolment(changed: Enrolment): void;
  removeEnrolment(classId: string, pupilId: string, from: string): void;
  /** Names of the classes and groups that a pupil is in on a date, classes first. */
  classNamesOf(pupilId: string, date: string): readonly string[];
  /** A known pupil joins a group from a date on. */
  joinGroup(groupId: string, pupilId: string, from: string): void;
  /** Ends an enrolment in a group on a date (included); one that begins later is removed. */
  leaveGroup(groupId: string, pupilId: string, to: string): void;
};
