import { Temporal } from 'temporal-polyfill';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** RFC 9110 §5.6.7: `Sun, 06 Nov 1994 08:49:37 GMT`; the dashes are those of older servers. */
const HTTP_DATE =
  /^[a-z]{3,9}, ?(\d{1,2})[ -]([a-z]{3})[ -](\d{4}) (\d{2}):(\d{2}):(\d{2}) (?:gmt|utc)$/;

/** The instant of an HTTP date (`Date`, `Retry-After`), or null where the text is none. */
export function parseHttpDate(text: string): Temporal.Instant | null {
  const found = HTTP_DATE.exec(text.trim().toLowerCase());
  if (found === null) return null;
  const [day, hour, minute, second] = [found[1], found[4], found[5], found[6]].map(Number);
  const month = MONTHS.indexOf(found[2] ?? '') + 1;
  try {
    return Temporal.ZonedDateTime.from(
      {
        timeZone: 'UTC',
        year: Number(found[3]),
        month,
        day: day ?? 0,
        hour: hour ?? 0,
        minute: minute ?? 0,
        second: second ?? 0,
      },
      { overflow: 'reject' },
    ).toInstant();
  } catch {
    return null;
  }
}
