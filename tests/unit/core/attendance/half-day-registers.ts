import { Temporal } from 'temporal-polyfill';
import { countHalfDays } from '../../../../core/attendance/half-days';
import type { SchoolCalendar } from '../../../../core/timetable/school-year';

type Input = Parameters<typeof countHalfDays>[0];
export type Register = Input['registers'][number];
export type CountedMark = Input['marks'][number];

/** A school year without any holiday but the public ones. */
export const YEAR: SchoolCalendar = { start: '2026-09-01', end: '2027-08-31' };

/** A validated register of Léa alone, at local hours of a date: `08:00-08:55`. */
export function register(
  date: string,
  hours: string,
  given: Partial<Register> & { readonly timeZone?: string } = {},
): Register {
  const { timeZone = 'Europe/Paris', ...changed } = given;
  const [start = '', end = ''] = hours.split('-').map((hour) => instantAt(date, hour, timeZone));
  return { id: `${date} ${hours}`, state: 'done', start, end, roll: ['lea'], ...changed };
}

/** A mark of Léa in a register. */
export function mark(
  { id }: Register,
  given: Partial<CountedMark> & Pick<CountedMark, 'presence'> = { presence: 'absent' },
): CountedMark {
  return { registerId: id, pupilId: 'lea', ...given };
}

/** The one row that is to be counted, without its pupil and month. */
export function countOne(
  input: Omit<Input, 'schoolYear'> & { readonly schoolYear?: SchoolCalendar },
) {
  const rows = countHalfDays({ schoolYear: YEAR, ...input });
  if (rows.length > 1) throw new Error(`${rows.length} rows`);
  const { brutes, calculees, unjustified, open } = rows[0] ?? noRow;
  return { brutes, calculees, unjustified, open };
}

export const noRow = { brutes: 0, calculees: 0, unjustified: 0, open: 0 };

function instantAt(date: string, hour: string, timeZone: string): string {
  return Temporal.PlainDateTime.from(`${date}T${hour}`)
    .toZonedDateTime(timeZone)
    .toInstant()
    .toString();
}
