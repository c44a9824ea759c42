import type { SlotView } from '../../../core/contract/timetable-views';
import { readHour } from '../../../core/timetable/read-hour';
import type { SchoolYear } from '../../../core/timetable/school-year';
import type { Slot, Weekday } from '../../../core/timetable/slot';
import { typedLocation } from './typed-location';

/** A slot as it is being typed; a new one may stand for several weekdays. */
export type SlotDraft = Omit<Slot, 'id' | 'weekday' | 'location'> & {
  readonly weekdays: readonly Weekday[];
  readonly location: string;
};

export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** From today, or the first day of a year that has not begun, to its end. */
export function spanFrom(
  year: Pick<SchoolYear, 'start' | 'end'>,
  today: string,
): Pick<Slot, 'from' | 'to'> {
  const isInside = year.start <= today && today <= year.end;
  return { from: isInside ? today : year.start, to: year.end };
}

/** The slots that a draft stands for; null while something is missing or is no hour. */
export function slotsOf(draft: SlotDraft): readonly Omit<Slot, 'id'>[] | null {
  const start = readHour(draft.start);
  const end = readHour(draft.end);
  if (draft.classId === '' || draft.weekdays.length === 0) return null;
  if (start === null || end === null) return null;
  const { classId, kind, weeks, from, to, mode } = draft;
  const subject = kind === 'half-day' ? '' : draft.subject.trim();
  const place = typedLocation(draft.location);
  return draft.weekdays.map((weekday) => ({
    ...{ classId, kind, weekday, start, end, weeks, from, to, subject, mode },
    ...place,
  }));
}

/** The first of the known slots that has hours and weeks in common with one of these. */
export function overlappingSlot(
  known: readonly SlotView[],
  slots: readonly Omit<Slot, 'id'>[],
  ownId: string | null,
): SlotView | undefined {
  return known.find((other) => other.id !== ownId && slots.some((slot) => doOverlap(slot, other)));
}

function doOverlap(one: Omit<Slot, 'id'>, other: Omit<Slot, 'id'>): boolean {
  const shareWeeks = one.weeks === 'all' || other.weeks === 'all' || one.weeks === other.weeks;
  return (
    one.weekday === other.weekday &&
    shareWeeks &&
    one.from <= other.to &&
    other.from <= one.to &&
    one.start < other.end &&
    other.start < one.end
  );
}
