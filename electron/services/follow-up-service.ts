import { type Unreached, unreachedPupils } from '../../core/attendance/follow-up';
import type { AppError } from '../../core/contract/errors';
import type { FollowUpEntry, FollowUpView } from '../../core/contract/register-views';
import { byName, nameInUse } from '../../core/roster/enrolled-pupil';
import { failure, type Result, success } from '../../core/shared/result';
import { boundsOfDate, dateIn } from '../../core/timetable/day';
import type { Lesson } from '../../core/timetable/lesson';
import { classNames } from './class-names';
import type { Clock, NewId, OpenStore, Store } from './ports';
import { readCalendar } from './read-calendar';
import { readRegisters } from './read-registers';

export type FollowUpService = ReturnType<typeof createFollowUpService>;

/** The pupils who cannot be reached, and what was done about it. */
export function createFollowUpService(ports: {
  readonly store: OpenStore;
  readonly now: Clock;
  readonly newId: NewId;
  readonly timeZone: () => string;
  readonly tellPeriods: () => void;
}) {
  return {
    /** Of the current school year: the longest unreachable first, then those seen since. */
    list(): readonly FollowUpView[] {
      const store = ports.store();
      const timeZone = ports.timeZone();
      const today = dateIn(timeZone, ports.now());
      const { start } = readCalendar(store, today, timeZone);
      const { from } = boundsOfDate(start, timeZone);
      const { to } = boundsOfDate(today, timeZone);
      const lessons = store.lessonsBetween(from, to);
      const unreached = unreachedPupils(readRegisters(store, lessons, timeZone), timeZone);
      const entries = store.followUp().filter(({ date }) => date >= start);
      const alsoFollowed = entries
        .filter(({ pupilId }) => unreached.every((pupil) => pupil.pupilId !== pupilId))
        .map(({ pupilId }) => pupilId);
      const known = [...new Set(alsoFollowed)].map((pupilId) => ({ pupilId, lessons: [] }));
      const nameOf = classNames(store);
      return [...unreached, ...known]
        .map((pupil) => viewOf(store, pupil, { entries, today, nameOf }))
        .sort(byLongest);
    },

    add(entry: Omit<FollowUpEntry, 'id'>): Result<{ entryId: string }, AppError> {
      const store = ports.store();
      if (store.findPupil(entry.pupilId) === undefined) return failure({ code: 'pupil-unknown' });
      const entryId = ports.newId();
      store.transaction(() => store.addFollowUp({ ...entry, id: entryId }));
      ports.tellPeriods();
      return success({ entryId });
    },

    remove(entryId: string): Result<null, AppError> {
      const store = ports.store();
      if (!store.followUp().some(({ id }) => id === entryId)) {
        return failure({ code: 'entry-unknown' });
      }
      store.transaction(() => store.removeFollowUp(entryId));
      ports.tellPeriods();
      return success(null);
    },
  };
}

function viewOf(
  store: Store,
  { pupilId, lessons, since }: Unreached<Lesson>,
  {
    entries,
    today,
    nameOf,
  }: {
    readonly entries: readonly FollowUpEntry[];
    readonly today: string;
    readonly nameOf: (classId: string) => string;
  },
): FollowUpView {
  const pupil = store.findPupil(pupilId);
  return {
    pupilId,
    lastName: pupil === undefined ? '' : nameInUse(pupil),
    firstName: pupil?.firstName ?? '',
    classNames: store.classNamesOf(pupilId, today),
    lessons: lessons.map(({ start, classId }) => ({ start, className: nameOf(classId) })),
    ...(since !== undefined && { since }),
    entries: entries.filter((entry) => entry.pupilId === pupilId),
  };
}

function byLongest(a: FollowUpView, b: FollowUpView): number {
  if (a.since !== b.since) return (a.since ?? '9') < (b.since ?? '9') ? -1 : 1;
  return byName({ ...a, id: a.pupilId }, { ...b, id: b.pupilId });
}
