import type { Temporal } from 'temporal-polyfill';
import { readLocalTime } from './ics-local-time';
import { type IcsZone, ianaZone, zoneOf } from './ics-zone';
import type { IcsProperty, IcsZoneComponent } from './read-ics';

/** A local time with the clock that it is on. */
export type IcsMoment = { readonly local: Temporal.PlainDateTime; readonly zone: IcsZone };

/** Reads the moments of one file; times without a zone are on the clock of the school. */
export type MomentReader = {
  /** A whole day, a moment, or undefined when the property has neither or its zone is unknown. */
  read(property: IcsProperty | undefined): Temporal.PlainDate | IcsMoment | undefined;
  /** Each value of a property with several, the unreadable ones left out. */
  readAll(property: IcsProperty): readonly (Temporal.PlainDate | IcsMoment)[];
};

/** A reader for the zones of one file. */
export function createMomentReader(
  timeZone: string,
  described: readonly IcsZoneComponent[],
): MomentReader {
  const school = ianaZone(timeZone);
  const utc = ianaZone('UTC');
  const named = new Map<string, IcsZone | undefined>();

  function zoneNamed(name: string | undefined): IcsZone | undefined {
    if (name === undefined) return school;
    if (!named.has(name)) named.set(name, zoneOf(name, described));
    return named.get(name);
  }

  function momentOf(value: unknown, zoneName: string | undefined) {
    const read = readLocalTime(Array.isArray(value) ? value[0] : value);
    if (read?.local === undefined) return read?.date;
    const zone = read.utc ? utc : zoneNamed(zoneName);
    return zone && { local: read.local, zone };
  }

  return {
    read: (property) => property && momentOf(property.values[0], property.parameters.tzid),
    readAll: ({ values, parameters }) =>
      values.flatMap((value) => momentOf(value, parameters.tzid) ?? []),
  };
}

/** The instant of a moment, in milliseconds. */
export function epochOf({ local, zone }: IcsMoment): number {
  return zone(local).epochMilliseconds;
}
