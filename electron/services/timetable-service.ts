import type { AppError, ErrorCode } from '../../core/contract/errors';
import type {
  LessonsOutcome,
  SchoolYearChange,
  SchoolYearView,
  SlotView,
  WeekView,
} from '../../core/contract/timetable-views';
import { failure, type Result, success } from '../../core/shared/result';
import type { Translate } from '../../core/strings/translate';
import { dateIn } from '../../core/timetable/day';
import type { ClosedPeriod, StoredSchoolYear } from '../../core/timetable/school-year';
import type { Slot } from '../../core/timetable/slot';
import { classNames } from './class-names';
import type { Clock, NewId, OpenStore, Store } from './ports';
import { readWeek } from './read-week';
import { areYearDates, viewOfYear } from './read-year';
import { replanSlots } from './replan-slots';
import { yearOn } from './year-on';

export type TimetableService = ReturnType<typeof createTimetableService>;
type Outcome = Result<LessonsOutcome, AppError>;

/** The week, the slots and the school year; each change plans the lessons of the slots anew. */
export function createTimetableService(ports: {
  readonly store: OpenStore;
  readonly now: Clock;
  readonly newId: NewId;
  readonly timeZone: () => string;
  readonly translate: () => Translate;
  /** The timetable says when rooms are looked at. */
  readonly onLessonsChanged: () => void;
  readonly tellDay: () => void;
}) {
  const today = () => dateIn(ports.timeZone(), ports.now());

  function replan(change: (store: Store, year: StoredSchoolYear) => void): Outcome {
    const store = ports.store();
    // Of one date throughout: the change may be one of time zone.
    const date = today();
    const readYear = () => yearOn(store, date);
    const outcome = replanSlots(store, ports.newId, readYear, () => change(store, readYear()));
    ports.onLessonsChanged();
    ports.tellDay();
    return success(outcome);
  }

  function refusalOf(slot: Omit<Slot, 'id'>): ErrorCode | null {
    if (slot.end <= slot.start || slot.to < slot.from) return 'slot-bad-times';
    return ports.store().findClass(slot.classId) === undefined ? 'class-unknown' : null;
  }

  return {
    /** @param asked `YYYY-MM-DD`, or null for today. */
    week(asked: string | null): WeekView {
      return readWeek(ports.store(), ports.translate(), asked ?? today(), ports.timeZone());
    },

    slots(): readonly SlotView[] {
      const store = ports.store();
      const nameOf = classNames(store);
      return store.slots(yearOn(store, today()).id).map((slot) => ({
        ...slot,
        className: nameOf(slot.classId),
        lessons: store.lessonsOfSource(slot.id).filter(({ status }) => status === 'planned').length,
      }));
    },

    /** All of them or, when one is refused, none. */
    addSlots(slots: readonly Omit<Slot, 'id'>[]): Outcome {
      const refusal = slots.map(refusalOf).find((code) => code !== null);
      if (refusal) return failure({ code: refusal });
      return replan((store, year) => {
        for (const slot of slots) store.addSlot(year.id, { ...tidied(slot), id: ports.newId() });
      });
    },

    changeSlot(slot: Slot): Outcome {
      if (ports.store().findSlot(slot.id) === undefined) return failure({ code: 'slot-unknown' });
      const refusal = refusalOf(slot);
      if (refusal !== null) return failure({ code: refusal });
      return replan((store) => store.changeSlot({ ...tidied(slot), id: slot.id }));
    },

    removeSlot(slotId: string): Outcome {
      if (ports.store().findSlot(slotId) === undefined) return failure({ code: 'slot-unknown' });
      return replan((store) => store.removeSlot(slotId));
    },

    /** The school year that has begun last. */
    year(): SchoolYearView {
      return viewOfYear(yearOn(ports.store(), today()), ports.translate());
    },

    writeYear(change: SchoolYearChange): Outcome {
      const store = ports.store();
      // Begun on both clocks, else the year would be lost from sight until the midnight of one.
      const [begun = ''] = [today(), dateIn(change.timeZone, ports.now())].sort();
      if (!areYearDates(store, yearOn(store, today()), change, begun)) {
        return failure({ code: 'year-bad-dates' });
      }
      return replan((opened, year) => opened.changeSchoolYear(year.id, change));
    },

    /** Days without class, both included. */
    close({ name, first, last }: ClosedPeriod): Outcome {
      if (last < first || name.trim() === '') return failure({ code: 'year-bad-dates' });
      return replan((store, year) =>
        store.addClosedPeriod(year.id, { id: ports.newId(), name: name.trim(), first, last }),
      );
    },

    /** Removing a period that is gone already does nothing. */
    reopen(periodId: string): Outcome {
      return replan((store) => store.removeClosedPeriod(periodId));
    },
  };
}

function tidied({ subject, location, ...slot }: Omit<Slot, 'id'>): Omit<Slot, 'id'> {
  const place = location?.trim() ?? '';
  return { ...slot, subject: subject.trim(), ...(place !== '' && { location: place }) };
}
