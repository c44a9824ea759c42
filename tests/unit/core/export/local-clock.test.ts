import fc from 'fast-check';
import { expect, it } from 'vitest';
import { localClock } from '../../../../core/export/local-clock';
import { localMoment } from '../../../../core/export/local-moment';

it('shows every instant as the clock of the zone does, on days when clocks change too', () => {
  const zone = fc.constantFrom(
    'Europe/Paris',
    'Pacific/Noumea',
    'America/St_Johns',
    'America/Cayenne',
    'Africa/Casablanca',
  );
  const any = fc.date({
    min: new Date('2020-01-01T00:00:00Z'),
    max: new Date('2035-01-01T00:00:00Z'),
    noInvalidDate: true,
  });
  const around = fc
    .tuple(fc.constantFrom('2026-03-29', '2026-10-25', '2026-03-08', '2026-02-15'), fc.nat(2879))
    .map(
      ([day, minute]) => new Date(Date.parse(`${day}T00:00:00Z`) - 720 * 60_000 + minute * 60_000),
    );
  fc.assert(
    fc.property(zone, fc.array(fc.oneof(any, around), { maxLength: 8 }), (timeZone, dates) => {
      const clock = localClock(timeZone);
      for (const date of dates) {
        const instant = date.toISOString();
        expect(clock(instant)).toEqual(localMoment(instant, timeZone));
      }
    }),
  );
});
