import { pupilYear } from '../../core/attendance/pupil-year';
import type { EnrolmentView, KeptOfPupil, PupilPage } from '../../core/contract/class-views';
import type { AppError } from '../../core/contract/errors';
import { failure, type Result, success } from '../../core/shared/result';
import { boundsOfDate, dateIn } from '../../core/timetable/day';
import type { StoredSchoolYear } from '../../core/timetable/school-year';
import { outageReader } from './outage-reader';
import type { Clock, OpenStore, Store } from './ports';
import {
  type BegunRegister,
  begunRegisters,
  type ClassStay,
  classStaysOf,
  lessonsOfStays,
} from './read-pupil-year';
import { yearOn } from './year-on';

export type PupilPageService = ReturnType<typeof createPupilPageService>;

/** Everything of one pupil on one page. */
export function createPupilPageService(ports: {
  readonly store: OpenStore;
  readonly now: Clock;
  readonly timeZone: () => string;
}) {
  return {
    /** Without a year: that of the last enrolment, else the one that is going on. */
    read(pupilId: string, schoolYearId?: string): Result<PupilPage, AppError> {
      const store = ports.store();
      const pupil = store.findPupil(pupilId);
      if (pupil === undefined) return failure({ code: 'pupil-unknown' });
      const years = store.schoolYears();
      const stays = classStaysOf(store, pupilId);
      const today = dateIn(ports.timeZone(), ports.now());
      const wanted = schoolYearId ?? stays.at(-1)?.of.schoolYearId ?? yearOn(store, today).id;
      const year = years.find(({ id }) => id === wanted);
      if (year === undefined) return failure({ code: 'year-unknown' });
      const notes = store.notesOf(pupilId);
      const attended = new Set(stays.map(({ of }) => of.schoolYearId));
      const registers = years
        .filter(({ id }) => attended.has(id))
        .map((each) => ({
          id: each.id,
          registers: begunRegisters(store, pupilId, lessonsOfStays(store, stays, each)),
        }));
      return success({
        pupil,
        byHand: store.fieldsByHand(pupilId),
        enrolments: enrolmentViews(stays, years),
        years: years.filter(({ id }) => attended.has(id)).map(({ id, label }) => ({ id, label })),
        schoolYearId: year.id,
        attendance: attendanceOf(
          store,
          pupilId,
          { stays, year },
          registers.find(({ id }) => id === year.id)?.registers ?? [],
        ),
        notes,
        kept: keptOf(store, pupilId, {
          notes: notes.length,
          marks: registers.flatMap((each) => each.registers).filter(hasMark(pupilId)).length,
        }),
      });
    },
  };
}

function attendanceOf(
  store: Store,
  pupilId: string,
  { stays, year }: { readonly stays: readonly ClassStay[]; readonly year: StoredSchoolYear },
  registers: readonly BegunRegister[],
): PupilPage['attendance'] {
  const { from } = boundsOfDate(year.start, year.timeZone);
  const { to } = boundsOfDate(year.end, year.timeZone);
  const isDuring = outageReader(store, { from, to });
  const names = new Map(stays.map(({ of }) => [of.id, of.name]));
  return pupilYear({
    pupilId,
    calendar: year,
    stays: stays.map(({ stay }) => stay),
    registers: registers.map((register) => ({
      ...register,
      className: names.get(register.lesson.classId) ?? '',
      duringOutage: isDuring(register.lesson),
    })),
  });
}

/** An absence that is only announced is a period, not yet a mark of a register. */
function hasMark(pupilId: string): (register: BegunRegister) => boolean {
  return ({ state, marks }) => {
    const mark = marks[pupilId];
    return mark !== undefined && (state === 'done' || mark.evidence !== 'declared');
  };
}

/** The last years first, in a year the classes before the groups, the last stay first. */
function enrolmentViews(
  stays: readonly ClassStay[],
  years: readonly StoredSchoolYear[],
): readonly EnrolmentView[] {
  const rank = new Map(years.map(({ id }, index) => [id, index]));
  return stays
    .map(({ stay, of }) => ({
      classId: of.id,
      className: of.name,
      kind: of.kind,
      schoolYearId: of.schoolYearId,
      ...(of.colour !== undefined && { colour: of.colour }),
      from: stay.from,
      ...(stay.to !== undefined && { to: stay.to }),
      ...(stay.level !== undefined && { level: stay.level }),
    }))
    .sort(
      (a, b) =>
        (rank.get(a.schoolYearId) ?? 0) - (rank.get(b.schoolYearId) ?? 0) ||
        Number(a.kind === 'group') - Number(b.kind === 'group') ||
        (a.from < b.from ? 1 : -1),
    );
}

function keptOf(
  store: Store,
  pupilId: string,
  counted: Pick<KeptOfPupil, 'marks' | 'notes'>,
): KeptOfPupil {
  return {
    ...counted,
    ...store.countAbsencesOf(pupilId),
    names: store.listedNamesOf(pupilId).length,
  };
}
