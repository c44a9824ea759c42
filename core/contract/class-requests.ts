import type { PupilFacts } from '../roster/pupil';
import type { ClassColour } from '../roster/school-class';
import type { ClassTask } from '../roster/school-years';
import type {
  ClassSummary,
  ClassView,
  GroupView,
  NewYearOffer,
  PhotoSet,
  PupilNote,
  PupilPage,
  YearSummary,
} from './class-views';
import type { Nothing } from './nothing';

type TypedClass = { name: string; colour: ClassColour | null; levels: readonly string[] };

/** Requests about classes, groups, pupils, notes, photos and school years. */
export type ClassRequests = {
  /** Of the school year that is going on, without the archived ones, groups too. */
  'classes:list': { in: Nothing; out: readonly ClassSummary[] };
  /** Of one school year, the archived ones too. */
  'classes:of-year': { in: { schoolYearId: string }; out: readonly ClassSummary[] };
  'classes:read': { in: { classId: string }; out: ClassView };
  'classes:add': { in: TypedClass; out: { classId: string } };
  'classes:change': { in: TypedClass & { classId: string }; out: null };
  'classes:archive': { in: { classId: string; archived: boolean }; out: null };
  /** Only a class or group on which nothing hangs. */
  'classes:remove': { in: { classId: string }; out: null };

  'groups:read': { in: { groupId: string }; out: GroupView };
  'groups:write': {
    /** Without an id a new group is made. */
    in: { groupId?: string; name: string; pupilIds: readonly string[] };
    out: { groupId: string };
  };

  'pupils:add': {
    in: { classId: string; pupil: PupilFacts; from: string; level?: string };
    out: { pupilId: string };
  };
  /** What is left out of `pupil` is not known any more. */
  'pupils:change': { in: { pupilId: string; pupil: PupilFacts }; out: null };
  'pupils:change-level': { in: { pupilId: string; classId: string; level: string }; out: null };
  /** The pupil leaves a class on the day before `on` and is in the other one from that day. */
  'pupils:move': {
    in: { pupilId: string; fromClassId: string; toClassId: string; on: string };
    out: null;
  };
  /** `on` is the last day. */
  'pupils:leave': { in: { pupilId: string; classId: string; on: string }; out: null };
  'pupils:return': { in: { pupilId: string; classId: string; on: string }; out: null };
  /** Only one of whom nothing was recorded: typed by mistake. */
  'pupils:remove': { in: { pupilId: string }; out: null };
  /** Without a year: that of the pupil's last enrolment. */
  'pupils:page': { in: { pupilId: string; schoolYearId?: string }; out: PupilPage };

  'notes:add': { in: { pupilId: string; date: string; text: string }; out: PupilNote };
  'notes:change': { in: { noteId: string; date: string; text: string }; out: null };
  'notes:remove': { in: { noteId: string }; out: null };

  /** Asks for pictures, a folder or a zip; null when the teacher gave up. */
  'photos:choose': {
    in: { classId: string; from: 'files' | 'folder' };
    out: PhotoSet | null;
  };
  'photos:drop': {
    in: { classId: string; files: readonly { name: string; bytes: Uint8Array }[] };
    out: PhotoSet;
  };
  /** Asks for one picture of one pupil. */
  'photos:choose-one': { in: { pupilId: string }; out: PhotoSet | null };
  /** The bytes of one picture of the set, as they are in the file. */
  'photos:source': { in: { token: string; index: number }; out: { bytes: Uint8Array } };
  /** Photos that the screen made small; as one act. */
  'photos:write': {
    in: { photos: readonly { pupilId: string; jpeg: Uint8Array }[] };
    out: null;
  };
  'photos:remove': { in: { pupilId: string }; out: null };

  /** The newest first. */
  'years:list': { in: Nothing; out: readonly YearSummary[] };
  /** Null while there is nothing to take over. */
  'years:offer': { in: Nothing; out: NewYearOffer | null };
  'years:carry': {
    in: { classes: readonly (ClassTask & { classId: string; rooms: boolean })[] };
    out: { classIds: readonly string[] };
  };
};
