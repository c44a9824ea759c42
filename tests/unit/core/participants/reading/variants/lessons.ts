/** Lessons of one hour less five minutes, from their first instant. */
function lesson(start: string, timeZone = 'Europe/Paris', minutes = 55) {
  const end = new Date(Date.parse(start) + minutes * 60_000).toISOString();
  return { start, end: end.replace('.000', ''), timeZone };
}

/** Monday 23 November 2026, 8:00 in Paris: the day cannot be a month. */
export const NOVEMBER = lesson('2026-11-23T07:00:00Z');
/** Friday 3 April 2026, 8:00 in Paris (summer time): 03/04 and 04/03 are both dates. */
export const THIRD_OF_APRIL = lesson('2026-04-03T06:00:00Z');
/** Wednesday 4 March 2026, 8:00 in Paris (winter time): the other reading of the same digits. */
export const FOURTH_OF_MARCH = lesson('2026-03-04T07:00:00Z');
/** The same Monday, noon in Paris. */
export const NOON = lesson('2026-11-23T11:00:00Z');
/** The same Monday, half past eleven in the evening, for an hour. */
export const MIDNIGHT = lesson('2026-11-23T22:30:00Z', 'Europe/Paris', 60);
/** The same Monday, 8:00 in Nouméa: still Sunday in UTC. */
export const NOUMEA = lesson('2026-11-22T21:00:00Z', 'Pacific/Noumea');
/** The same Monday, 21:00 in Guadeloupe: already Tuesday in UTC. */
export const GUADELOUPE = lesson('2026-11-24T01:00:00Z', 'America/Guadeloupe');
/** Sunday 25 October 2026: 2:30 in summer time, to 2:30 in winter time. */
export const CLOCKS_BACK = lesson('2026-10-25T00:30:00Z', 'Europe/Paris', 60);
/** Sunday 29 March 2026: 1:30, to 3:30 an hour later. */
export const CLOCKS_FORWARD = lesson('2026-03-29T00:30:00Z', 'Europe/Paris', 60);
