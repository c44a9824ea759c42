import type { EnrolledPupil } from '../roster/enrolled-pupil';
import { dateIn } from '../timetable/day';
import { shiftDate } from '../timetable/shift-date';
import type { AbsencePeriod } from './absence-period';
import { meetsLesson } from './declared';
import type { LessonSpan } from './lesson-span';
import { isAbsence } from './mark';
import type { Marks } from './register-history';

/** What deserves a look at a pupil before the call. Absent fields: nothing to say. */
export type Vigilance = {
  /** In the last validated register of this class that had the pupil on its roll. */
  readonly lastTime?: 'absent' | 'unreachable';
  /** `YYYY-MM-DD`: absent at every call since that day, on two days at least. */
  readonly absentSince?: string;
  /** `YYYY-MM-DD` of the last day, when it is within two weeks. */
  readonly leavesOn?: string;
  /** `YYYY-MM-DD` of the first day, when it was within two weeks. */
  readonly arrivedOn?: string;
  /** ISO instant at which a declared absence that covers this lesson ends. */
  readonly declaredUntil?: string;
};

/** All that the vigilance of one roll is made from. */
export type VigilanceInput = {
  readonly lesson: LessonSpan;
  /** IANA name. */
  readonly timeZone: string;
  /** The pupils of the roll, with their enrolments. */
  readonly pupils: readonly EnrolledPupil[];
  readonly periods: readonly AbsencePeriod[];
  /** The last validated registers of the class before this lesson, the newest first. */
  readonly last: readonly PastCall[];
};

/** A validated register; `start` of its lesson is an ISO instant. */
export type PastCall = {
  readonly start: string;
  readonly roll: readonly string[];
  readonly marks: Marks;
};

const WATCHED_DAYS = 14;

/** The vigilance of the pupils of a roll by their ids; who gives nothing to say is left out. */
export function vigilanceOf(input: VigilanceInput): Readonly<Record<string, Vigilance>> {
  const date = dateIn(input.timeZone, input.lesson.start);
  const newcomers = newcomersOf(input.pupils, date);
  const lines = input.pupils.map((pupil): [string, Vigilance] => [
    pupil.id,
    {
      ...lastCalls(pupil.id, input),
      ...(leavesSoon(pupil, date) && { leavesOn: pupil.to }),
      ...(newcomers.has(pupil.id) && { arrivedOn: pupil.from }),
      ...declaredUntil(pupil.id, input),
    },
  ]);
  return Object.fromEntries(lines.filter(([, vigilance]) => Object.keys(vigilance).length > 0));
}

function lastCalls(
  pupilId: string,
  { last, timeZone }: VigilanceInput,
): Pick<Vigilance, 'lastTime' | 'absentSince'> {
  const calls = last.filter(({ roll }) => roll.includes(pupilId));
  const newest = calls[0]?.marks[pupilId];
  if (newest?.presence === 'unreachable') return { lastTime: 'unreachable' };
  if (newest === undefined || !isAbsence(newest)) return {};
  const there = calls.findIndex(({ marks }) => {
    const mark = marks[pupilId];
    return mark === undefined || !isAbsence(mark);
  });
  const days = (there === -1 ? calls : calls.slice(0, there)).map(({ start }) =>
    dateIn(timeZone, start),
  );
  const since = days.at(-1);
  return {
    lastTime: 'absent',
    ...(since !== undefined && since !== days[0] && { absentSince: since }),
  };
}

function leavesSoon(pupil: EnrolledPupil, date: string): pupil is EnrolledPupil & { to: string } {
  return pupil.to !== undefined && pupil.to <= shiftDate(date, WATCHED_DAYS);
}

// In September, or in a class that was just made, everybody is new: then nobody stands out.
function newcomersOf(pupils: readonly EnrolledPupil[], date: string): ReadonlySet<string> {
  const first = shiftDate(date, -WATCHED_DAYS);
  const arrived = pupils.filter(({ from }) => first <= from);
  const standOut = arrived.length * 2 < pupils.length;
  return new Set(standOut ? arrived.map(({ id }) => id) : []);
}

function declaredUntil(
  pupilId: string,
  { periods, lesson }: VigilanceInput,
): Pick<Vigilance, 'declaredUntil'> {
  const ends = periods
    .filter((period) => period.pupilId === pupilId && meetsLesson(period, lesson))
    .map(({ to }) => to)
    .sort();
  const until = ends.at(-1);
  return until === undefined ? {} : { declaredUntil: until };
}
