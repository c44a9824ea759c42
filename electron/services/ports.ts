import type { RegisterEvent } from '../../core/attendance/register-history';
import type { StoredCalendar } from '../../core/calendar/calendar-file';
import type { PupilNote } from '../../core/contract/class-views';
import type { RehearsalReport } from '../../core/contract/meeting-views';
import type { AbsencePeriod, FollowUpEntry } from '../../core/contract/register-views';
import type { MadeDocument } from '../../core/export/made-again';
import type { Row } from '../../core/export/table';
import type { ClassTexts } from '../../core/meeting/class-texts';
import type { HostProfile } from '../../core/meeting/host-profile';
import type { Meeting, Room } from '../../core/meeting/room';
import type { Alias, LessonReport } from '../../core/participants/lesson-report';
import type { MeetingLogEntry } from '../../core/participants/meeting-log';
import type { ReportMapping } from '../../core/participants/report-mapping';
import type { JournalEntry, ObservedSpan } from '../../core/reachability/journal-fact';
import type { Outage } from '../../core/reachability/outage';
import type { EnrolledPupil } from '../../core/roster/enrolled-pupil';
import type { Enrolment } from '../../core/roster/enrolment';
import type { EarlierStay } from '../../core/roster/merging/known-year';
import type { StoredImport } from '../../core/roster/merging/stored-import';
import type { Pupil, PupilFacts, PupilField } from '../../core/roster/pupil';
import type { ColumnMapping } from '../../core/roster/reading/column-mapping';
import type { SchoolClass } from '../../core/roster/school-class';
import type { Pick } from '../../core/seating/random-pick';
import type { StoredSeatingPlan } from '../../core/seating/seating-plan';
import type { Lesson } from '../../core/timetable/lesson';
import type {
  SchoolYear,
  StoredClosedPeriod,
  StoredSchoolYear,
} from '../../core/timetable/school-year';
import type { Slot } from '../../core/timetable/slot';

/** What the services ask of the open vault. `electron/storage` gives it. */
export type Store = {
  /** All or nothing: committed when `work` returns, rolled back when it throws. */
  transaction<T>(work: () => T): T;

  /** Counts the changes of the vault: what was read stays true while it stands still. */
  writes(): number;

  /** The school year that has begun last on a date (`YYYY-MM-DD`), with its own closed periods. */
  schoolYear(date: string): StoredSchoolYear | undefined;
  addSchoolYear(schoolYear: Omit<SchoolYear, 'closed'>): void;
  changeSchoolYear(id: string, change: Omit<SchoolYear, 'id' | 'label' | 'closed'>): void;
  addClosedPeriod(schoolYearId: string, period: StoredClosedPeriod): void;
  removeClosedPeriod(id: string): void;

  /** The newest first. */
  schoolYears(): readonly StoredSchoolYear[];

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

  /** Other writings of names (`listedKey`) by which lists call the pupils of a school year. */
  listedNamesOfYear(
    schoolYearId: string,
  ): readonly { readonly pupilId: string; readonly key: string }[];
  listedNamesOf(pupilId: string): readonly string[];
  learnListedName(pupilId: string, key: string): void;
  forgetListedName(pupilId: string, key: string): void;

  /** What lists say of all pupils and the teacher did not take (`refusedKey`). */
  refusedValues(): readonly { readonly pupilId: string; readonly key: string }[];
  refuseValue(pupilId: string, key: string): void;
  forgetRefusal(pupilId: string, key: string): void;

  columnMapping(signature: string): ColumnMapping | undefined;
  putColumnMapping(mapping: ColumnMapping): void;

  addImport(added: StoredImport): void;
  findImport(id: string): StoredImport | undefined;
  /** The newest first. */
  imports(count: number): readonly StoredImport[];
  markImportUndone(id: string, at: string): void;

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

  slots(schoolYearId: string): readonly Slot[];
  findSlot(id: string): Slot | undefined;
  addSlot(schoolYearId: string, slot: Slot): void;
  changeSlot(slot: Slot): void;
  removeSlot(id: string): void;

  calendars(): readonly StoredCalendar[];
  putCalendar(calendar: StoredCalendar): void;
  /** What the teacher chose for an audience at an earlier import; null is: left out. */
  audienceChoices(): ReadonlyMap<string, string | null>;
  putAudienceChoice(name: string, classId: string | null): void;

  /** Lessons that start in a span of instants, `to` excluded, in order; the cancelled ones too. */
  lessonsBetween(from: string, to: string): readonly Lesson[];
  lessonsOfClass(classId: string, from: string, to: string): readonly Lesson[];
  /** Planned by one slot or calendar. */
  lessonsOfSource(sourceId: string): readonly Lesson[];
  findLesson(id: string): Lesson | undefined;
  addLesson(lesson: Lesson): void;
  changeLesson(lesson: Lesson): void;
  removeLesson(id: string): void;
  /** Ids of the lessons of a span in which a mark, a meeting, an outage or a report was recorded. */
  begunLessons(from: string, to: string): ReadonlySet<string>;

  /** Events of the register of a lesson, oldest first; empty = never begun. */
  registerEvents(lessonId: string): readonly RegisterEvent[];
  /**
   * The events of many lessons in one reading, by lesson id; a lesson without any is left out. Given
   * a pupil, only those that are needed to know the mark of this one.
   */
  registerEventsOf(
    lessonIds: readonly string[],
    pupilId?: string,
  ): ReadonlyMap<string, readonly RegisterEvent[]>;
  /** The last validated lessons of a class that start before an instant, the newest first. */
  lastValidated(classId: string, before: string, count: number): readonly Lesson[];
  /** State of the registers of a span by lesson id; a lesson without one is `todo`. */
  registerStates(from: string, to: string): ReadonlyMap<string, 'open' | 'done'>;
  /**
   * Holds the ids of the pupils whom registers name in lessons of the class that start in a span of
   * instants, `to` excluded; other words too.
   */
  calledIn(classId: string, from: string, to: string): ReadonlySet<string>;
  /** Adds one event; the register row is made by the first one. */
  addRegisterEvent(lessonId: string, event: RegisterEvent): void;

  absencePeriods(): readonly AbsencePeriod[];
  /** Those that have a moment in common with a span. */
  absencePeriodsBetween(from: string, to: string): readonly AbsencePeriod[];
  addAbsencePeriod(period: AbsencePeriod): void;
  removeAbsencePeriod(id: string): void;

  followUp(): readonly FollowUpEntry[];
  addFollowUp(entry: FollowUpEntry): void;
  removeFollowUp(id: string): void;
  /** How many absence periods, and entries of the follow-up, there are of a pupil. */
  countAbsencesOf(pupilId: string): { readonly periods: number; readonly followUp: number };

  /** The chain of a class, in the order in which rooms are tried. */
  rooms(classId: string): readonly Room[];
  /** The rooms of every class, in no order. */
  allRooms(): readonly Room[];
  findRoom(id: string): Room | undefined;
  /** Replaces the whole chain of a class by these rooms, in their order. */
  putRooms(classId: string, rooms: readonly Room[]): void;
  classTexts(classId: string): ClassTexts;
  putClassTexts(classId: string, texts: ClassTexts): void;

  /** Those that the teacher edited. */
  hostProfiles(): readonly HostProfile[];
  findHostProfile(host: string): HostProfile | undefined;
  putHostProfile(profile: HostProfile): void;
  removeHostProfile(host: string): void;

  addOutage(outage: Outage): void;
  endOutage(id: string, at: string): void;
  /** The outages that the teacher reported for a lesson and did not withdraw, the oldest first. */
  reportedOutages(lessonId: string): readonly Outage[];
  /** A probed outage was seen again. */
  observeOutage(id: string, at: string): void;
  /** Probed outages that the end of the app cut short end where they were last observed. */
  closeCutOutages(): void;

  /** Outages of a class that have a moment in common with a span. */
  outagesOfClass(classId: string, from: string, to: string): readonly Outage[];

  /** True when a meeting, an outage or a report was recorded for the lesson. */
  hasEvidence(lessonId: string): boolean;

  addMeeting(lessonId: string, meeting: Meeting & { readonly id: string }): void;
  lastMeeting(lessonId: string): Meeting | undefined;
  /** Oldest first. */
  meetings(lessonId: string): readonly Meeting[];

  appendJournal(entry: JournalEntry): void;
  lastJournalEntry(): JournalEntry | undefined;
  journalLength(): number;
  /** The newest first. */
  journalPage(skip: number, count: number): readonly JournalEntry[];
  /** Oldest first: those after a number, at most so many. */
  journalAfter(seq: number, count: number): readonly JournalEntry[];
  /** Written in a span of instants, `to` excluded, oldest first. */
  journalBetween(from: string, to: string): readonly JournalEntry[];

  /** The span of a service that ends last. */
  lastSpan(service: string): ObservedSpan | undefined;
  addSpan(span: ObservedSpan): void;
  extendSpan(id: string, to: string): void;
  /** Spans of a service that touch a span of instants, oldest first. */
  spansOf(service: string, from: string, to: string): readonly ObservedSpan[];
  observedServices(): readonly { readonly service: string; readonly host: string }[];

  /** A sheet handed out, with the addresses for pupils that stand on it. */
  addSheet(sheet: HandedOutSheet & { readonly id: string; readonly classId: string }): void;
  lastSheet(classId: string): HandedOutSheet | undefined;

  addRehearsal(id: string, report: RehearsalReport): void;
  lastRehearsal(classId: string): RehearsalReport | undefined;

  /** The accepted reports of a lesson, in the order in which they were read. */
  lessonReports(lessonId: string): readonly LessonReport[];
  /** Takes the place of those of before. */
  putLessonReports(lessonId: string, reports: readonly LessonReport[]): void;
  reportMapping(signature: string): ReportMapping | undefined;
  putReportMapping(mapping: ReportMapping): void;
  isReminderDismissed(lessonId: string): boolean;
  dismissReminder(lessonId: string, at: string): void;
  restoreReminder(lessonId: string): void;

  /** Those in force, the last one of each key. */
  aliases(classId: string): readonly Alias[];
  /** Those whose act was undone, and that were not forgotten. */
  undoneAliases(classId: string): readonly Alias[];
  addAlias(alias: Alias): void;
  /** Those learned with an act on a register, when it is undone or done again. */
  setAliasesInForce(eventId: string, inForce: boolean): void;
  /** With the older ones of its key; gives its class. */
  forgetAlias(id: string): string | undefined;

  /** In the order in which they were written. */
  meetingLog(lessonId: string): readonly MeetingLogEntry[];
  addMeetingLog(lessonId: string, entry: MeetingLogEntry): void;
  /** The lessons whose log goes on behind the report that was accepted of it. */
  logsAcceptedEarly(): readonly string[];
  /** Takes every name out of the log but those given. */
  dropNamesFromLog(lessonId: string, kept: readonly string[]): void;

  /** The last document of each kind that left, the newest first. */
  madeDocuments(): readonly MadeDocument[];
  /** Takes the place of the last one of its kind. */
  putMadeDocument(made: MadeDocument): void;

  /** The number of the newest migration. */
  schema(): number;
  countRows(table: string): number;
  /** All rows that tables have now, as they lie there, read some at a time. */
  rowsOf<Name extends string>(
    tables: readonly Name[],
  ): readonly { readonly name: Name; readonly rows: Iterable<Row> }[];
};

/** The addresses for pupils on a sheet, in the order of the chain; `madeAt` is an ISO instant. */
type HandedOutSheet = { readonly madeAt: string; readonly addresses: readonly string[] };

/** Gives the open vault's store; throws `VaultLocked` while there is none. */
export type OpenStore = () => Store;

/** A request that needs the vault came while it was locked; the gate answers `vault-locked`. */
export class VaultLocked extends Error {}

export type Clock = () => string;
export type NewId = () => string;
