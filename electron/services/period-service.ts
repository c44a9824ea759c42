import { meetsLesson } from '../../core/attendance/declared';
import { decideReason } from '../../core/attendance/give-reason';
import { periodSpan } from '../../core/attendance/period-span';
import type { Reason } from '../../core/attendance/reason';
import { type RegisterEvent, replayRegister } from '../../core/attendance/register-history';
import type { AppError } from '../../core/contract/errors';
import type { RegisterRequests } from '../../core/contract/register-requests';
import type { AbsencePeriod, PeriodView } from '../../core/contract/register-views';
import { nameInUse } from '../../core/roster/enrolled-pupil';
import { failure, type Result, success } from '../../core/shared/result';
import { boundsOfDate, dateIn } from '../../core/timetable/day';
import { shiftDate } from '../../core/timetable/shift-date';
import type { Clock, NewId, OpenStore, Store } from './ports';

export type PeriodService = ReturnType<typeof createPeriodService>;

/** Absences announced in advance, or whose reason came afterwards. */
export function createPeriodService(ports: {
  readonly store: OpenStore;
  readonly now: Clock;
  readonly newId: NewId;
  readonly timeZone: () => string;
  readonly tellPeriods: () => void;
}) {
  /** One event for each register with an absence that takes the reason. */
  function reasonEvents(store: Store, period: AbsencePeriod, reason: Reason) {
    return [...eventsDuring(store, period, ports.timeZone())].flatMap(([lessonId, events]) => {
      const act = decideReason(replayRegister(events), period.pupilId, reason);
      if (act === null) return [];
      const event: RegisterEvent = { ...act, id: ports.newId(), at: ports.now() };
      return [{ lessonId, event }];
    });
  }

  return {
    /** The newest first. */
    list(): readonly PeriodView[] {
      const store = ports.store();
      return [...store.absencePeriods()]
        .sort((a, b) => (a.from < b.from ? 1 : -1))
        .map((period) => viewOf(store, period, ports.timeZone()));
    },

    /**
     * Pre-marks the registers of the period that are not validated, without writing into them;
     * with `giveReason` absences that are marked already and have no reason receive this one. What
     * the period that it replaces has given stays.
     */
    add(
      typed: RegisterRequests['periods:add']['in'],
    ): Result<{ periodId: string; given: number }, AppError> {
      const store = ports.store();
      const { giveReason, replaces, from, to, ...told } = typed;
      if (store.findPupil(told.pupilId) === undefined) return failure({ code: 'pupil-unknown' });
      if (replaces !== undefined && !isKnown(store, replaces)) {
        return failure({ code: 'period-unknown' });
      }
      const span = periodSpan({ from, to }, ports.timeZone());
      if (!span.ok) return failure({ code: span.error });
      const period: AbsencePeriod = { ...told, ...span.value, id: ports.newId() };
      const { reason } = period;
      const given = giveReason && reason !== undefined ? reasonEvents(store, period, reason) : [];
      store.transaction(() => {
        if (replaces !== undefined) store.removeAbsencePeriod(replaces);
        store.addAbsencePeriod(period);
        for (const { lessonId, event } of given) store.addRegisterEvent(lessonId, event);
      });
      // On disk: only now does anybody hear of it.
      ports.tellPeriods();
      return success({ periodId: period.id, given: given.length });
    },

    /** What validated registers took over from it stays. */
    remove(periodId: string): Result<null, AppError> {
      const store = ports.store();
      if (!isKnown(store, periodId)) return failure({ code: 'period-unknown' });
      store.transaction(() => store.removeAbsencePeriod(periodId));
      ports.tellPeriods();
      return success(null);
    },
  };
}

function isKnown(store: Store, periodId: string): boolean {
  return store.absencePeriods().some(({ id }) => id === periodId);
}

/** The events of the registers that have a moment in common with a period, by lesson. */
function eventsDuring(
  store: Store,
  { from, to }: AbsencePeriod,
  timeZone: string,
): ReadonlyMap<string, readonly RegisterEvent[]> {
  // A lesson that began before the period may still be on.
  const dayBefore = boundsOfDate(shiftDate(dateIn(timeZone, from), -1), timeZone).from;
  const during = store
    .lessonsBetween(dayBefore, to)
    .filter((lesson) => meetsLesson({ from, to }, lesson));
  return store.registerEventsOf(during.map(({ id }) => id));
}

function viewOf(store: Store, period: AbsencePeriod, timeZone: string): PeriodView {
  const pupil = store.findPupil(period.pupilId);
  return {
    ...period,
    lastName: pupil === undefined ? '' : nameInUse(pupil),
    firstName: pupil?.firstName ?? '',
    classNames: store.classNamesOf(period.pupilId, dateIn(timeZone, period.from)),
  };
}
