import { Temporal } from 'temporal-polyfill';
import { failure, type Result, success } from '../shared/result';

/** `YYYY-MM-DD`: ten characters; anything longer has an hour. */
const DATE_LENGTH = 10;

/**
 * The instants of an absence period typed as dates (`YYYY-MM-DD`) or local moments
 * (`YYYY-MM-DDTHH:mm`), `to` excluded: a last date is included and ends at the next midnight, a
 * moment is the end itself. An hour that a clock change skips is moved forward, one that it doubles
 * is the first of the two (Temporal's `compatible`). Fails for what does not exist or does not last.
 */
export function periodSpan(
  typed: { readonly from: string; readonly to: string },
  timeZone: string,
): Result<{ readonly from: string; readonly to: string }, 'period-bad-dates'> {
  try {
    const from = instantOf(typed.from, timeZone, 0);
    const to = instantOf(typed.to, timeZone, 1);
    if (Temporal.Instant.compare(from, to) >= 0) return failure('period-bad-dates');
    return success({ from: from.toString(), to: to.toString() });
  } catch (error) {
    if (error instanceof RangeError) return failure('period-bad-dates');
    throw error;
  }
}

function instantOf(typed: string, timeZone: string, daysAfterDate: number): Temporal.Instant {
  if (typed.length > DATE_LENGTH) {
    return Temporal.PlainDateTime.from(typed).toZonedDateTime(timeZone).toInstant();
  }
  const date = Temporal.PlainDate.from(typed).add({ days: daysAfterDate });
  return date.toZonedDateTime(timeZone).toInstant();
}
