import { Temporal } from 'temporal-polyfill';
import type { DocumentChoice, DocumentSubject } from './document-kinds';

/** A document that left, and the day (`YYYY-MM-DD`) on which it did. */
export type MadeDocument = {
  readonly choice: DocumentChoice;
  readonly madeOn: string;
};

/**
 * The same document as of today (`YYYY-MM-DD`). What was made of one month, day or week goes along
 * with the calendar: of the month that was going on, or of the one before, it becomes that of today.
 * Days up to the day itself go on up to today, months from the beginning of the school year
 * (`yearStart`, of the one that is going on) up to the present one. Any other period was meant as it
 * was typed, and stays.
 */
export function madeAgain(
  { choice, madeOn }: MadeDocument,
  today: string,
  yearStart?: string,
): DocumentChoice {
  const { subject } = choice;
  const month = madeOn.slice(0, 7);
  if (subject.about === 'months' && subject.from !== subject.to && subject.to === month) {
    const isYear = subject.from === yearStart?.slice(0, 7) && madeOn <= today;
    return isYear ? { ...choice, subject: { ...subject, to: today.slice(0, 7) } } : choice;
  }
  return { ...choice, subject: movedAlong(subject, madeOn, today) };
}

function movedAlong(subject: DocumentSubject, madeOn: string, today: string): DocumentSubject {
  switch (subject.about) {
    case 'day':
      return { ...subject, date: dayAlong(subject.date, madeOn, today) };
    case 'months': {
      if (subject.from !== subject.to) return subject;
      const month = monthAlong(subject.from, madeOn, today);
      return { ...subject, from: month, to: month };
    }
    case 'days':
      return { ...subject, ...spanAlong(subject, madeOn, today) };
    default:
      return subject;
  }
}

type Span = { readonly from: string; readonly to: string };

function spanAlong({ from, to }: Span, madeOn: string, today: string): Span {
  const [first, last] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)];
  if (first.equals(last)) {
    const date = dayAlong(from, madeOn, today);
    return { from: date, to: date };
  }
  const month = first.toPlainYearMonth();
  if (first.day === 1 && last.equals(month.toPlainDate({ day: month.daysInMonth }))) {
    const again = Temporal.PlainYearMonth.from(monthAlong(month.toString(), madeOn, today));
    return {
      from: again.toPlainDate({ day: 1 }).toString(),
      to: again.toPlainDate({ day: again.daysInMonth }).toString(),
    };
  }
  const isWeek = first.dayOfWeek === 1 && first.until(last).days === 6;
  if (isWeek) return weekAlong(first, madeOn, today);
  return to === madeOn && from <= today ? { from, to: today } : { from, to };
}

/** So many units before the present one, as many as it was then, if it was one of the two last. */
function along(back: number): number | null {
  return back === 0 || back === 1 ? back : null;
}

function dayAlong(date: string, madeOn: string, today: string): string {
  const back = along(Temporal.PlainDate.from(date).until(madeOn).days);
  return back === null ? date : Temporal.PlainDate.from(today).subtract({ days: back }).toString();
}

function monthAlong(month: string, madeOn: string, today: string): string {
  const made = Temporal.PlainDate.from(madeOn).toPlainYearMonth();
  const back = along(
    Temporal.PlainYearMonth.from(month).until(made, { largestUnit: 'months' }).months,
  );
  if (back === null) return month;
  return Temporal.PlainDate.from(today).toPlainYearMonth().subtract({ months: back }).toString();
}

function weekAlong(monday: Temporal.PlainDate, madeOn: string, today: string): Span {
  const back = along(monday.until(mondayOf(madeOn)).days / 7);
  const again = back === null ? monday : mondayOf(today).subtract({ weeks: back });
  return { from: again.toString(), to: again.add({ days: 6 }).toString() };
}

function mondayOf(date: string): Temporal.PlainDate {
  const day = Temporal.PlainDate.from(date);
  return day.subtract({ days: day.dayOfWeek - 1 });
}
