import { Temporal } from 'temporal-polyfill';
import type { AttestationPage } from '../../core/contract/print-views';
import type { Room } from '../../core/meeting/room';
import { hostOf } from '../../core/meeting/room-addresses';
import { watchedService } from '../../core/meeting/watched-service';
import { attest } from '../../core/reachability/attestation';
import type { Outage } from '../../core/reachability/outage';
import type { Lesson } from '../../core/timetable/lesson';
import { hostOfOutage } from './host-of-outage';
import { lessonOutages } from './lesson-outages';
import type { Store } from './ports';
import { profileOf } from './read-profile';

/** A state may have begun the day before; what was seen while the vault was locked, or missed while
 * the program was closed, is written later. */
const HOURS_BEFORE = 24;
const HOURS_AFTER = 31 * 24;

/** What the store knows of a lesson and its outage; null when none touched it. */
export function readAttestation(
  store: Store,
  lesson: Lesson,
  now: string,
): Omit<AttestationPage, 'kind' | 'className' | 'fingerprint' | 'check' | 'version'> | null {
  const outages = lessonOutages(store, lesson);
  if (outages.length === 0) return null;
  const official = store.rooms(lesson.classId).find((room) => room.official);
  const service = official === undefined ? null : serviceOf(store, official);
  const from = Temporal.Instant.from(lesson.start).subtract({ hours: HOURS_BEFORE }).toString();
  const to = Temporal.Instant.from(lesson.end).add({ hours: HOURS_AFTER }).toString();
  const attestation = attest({
    lesson,
    service,
    spans: service === null ? [] : store.spansOf(service, from, to),
    outages: outages.map((outage) => withHost(store, outage)),
    entries: store.journalBetween(from, to),
    madeAt: now,
  });
  return {
    ...attestation,
    subject: lesson.subject,
    start: lesson.start,
    end: lesson.end,
    official: official === undefined ? null : attestedRoom(official, lesson),
    meetings: store.meetings(lesson.id).map(({ official: isOfficial, openedAt, url }) => ({
      official: isOfficial,
      openedAt,
      host: hostOf(url),
    })),
  };
}

function withHost(store: Pick<Store, 'rooms'>, outage: Outage) {
  const host = hostOfOutage(store, outage);
  return { ...outage, ...(host !== undefined && { host }) };
}

function serviceOf(store: Pick<Store, 'findHostProfile'>, room: Room): string | null {
  const profile = profileOf(store, hostOf(room.url), room.product);
  return watchedService(room, profile)?.key ?? null;
}

/** Query and fragment may let anybody in: they are not for the school's files. */
function attestedRoom({ url, madeAt }: Room, lesson: Lesson) {
  const address = url.replace(/[?#].*$/, '');
  const isLater = Temporal.Instant.compare(madeAt, lesson.end) > 0;
  return { host: hostOf(url), address, ...(isLater && { changedAt: madeAt }) };
}
