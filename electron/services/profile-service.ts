import type { AppError } from '../../core/contract/errors';
import type { ProfileView } from '../../core/contract/meeting-views';
import type { HostProfile } from '../../core/meeting/host-profile';
import { knownHost, WELL_KNOWN_HOSTS } from '../../core/meeting/known-hosts';
import type { Room, RoomProduct } from '../../core/meeting/room';
import { hostOf } from '../../core/meeting/room-addresses';
import { knownId, shippedProfile } from '../../core/meeting/shipped-profiles';
import { parseWebAddress } from '../../core/meeting/web-address';
import { failure, type Result, success } from '../../core/shared/result';
import { dateIn } from '../../core/timetable/day';
import { classNames } from './class-names';
import type { Clock, OpenStore, Store } from './ports';

export type ProfileService = ReturnType<typeof createProfileService>;

/** What is known of the services behind the rooms, as it ships and as the teacher edits it. */
export function createProfileService(ports: {
  readonly store: OpenStore;
  readonly now: Clock;
  readonly timeZone: () => string;
  /** What is asked of a service has changed: it is to be watched anew. */
  readonly onRoomsChanged: () => void;
  readonly tellDay: () => void;
}) {
  function changed(change: (store: Store) => void): Result<null, AppError> {
    const store = ports.store();
    store.transaction(() => change(store));
    ports.onRoomsChanged();
    ports.tellDay();
    return success(null);
  }

  return {
    /** The hosts of every room, then those that were edited, then the well-known ones. */
    list(): readonly ProfileView[] {
      const store = ports.store();
      const edited = new Map(store.hostProfiles().map((profile) => [profile.host, profile]));
      const rooms = roomsByHost(store);
      const names = classNames(store);
      const hosts = new Set([...rooms.keys(), ...edited.keys(), ...WELL_KNOWN_HOSTS]);
      return [...hosts].map((host) => {
        const used = rooms.get(host) ?? [];
        const profile = edited.get(host) ?? shippedProfile(host, productAt(host, used));
        const known = knownId(host, profile.product);
        return {
          ...profile,
          edited: edited.has(host),
          ...(known !== undefined && { known }),
          classNames: [...new Set(used.map(({ classId }) => names(classId)))].sort(byName),
        };
      });
    },

    /** Refused where the host or the tested page is no address: nothing is written then. */
    write(typed: Omit<HostProfile, 'datedOn'>): Result<null, AppError> {
      const profile = readProfile(typed, dateIn(ports.timeZone(), ports.now()));
      if (!profile.ok) return failure({ code: profile.error });
      return changed((store) => store.putHostProfile(profile.value));
    },

    reset: (host: string): Result<null, AppError> =>
      changed((store) => store.removeHostProfile(host)),
  };
}

function roomsByHost(store: Store): ReadonlyMap<string, readonly Room[]> {
  const byHost = new Map<string, Room[]>();
  for (const room of store.allRooms()) {
    const host = hostOf(room.url);
    byHost.set(host, [...(byHost.get(host) ?? []), room]);
  }
  return byHost;
}

/** A page is what a room is until its tool is known: any other room there says more. */
function productAt(host: string, used: readonly Room[]): RoomProduct {
  const told = used.find(({ product }) => product !== 'page')?.product;
  return told ?? knownHost(host)?.product ?? 'page';
}

function readProfile(
  typed: Omit<HostProfile, 'datedOn'>,
  datedOn: string,
): Result<HostProfile, 'bad-address'> {
  const { probeUrl, expect, note, ...kept } = typed;
  const host = parseHost(typed.host);
  const page = typed.probe === 'none' ? '' : (probeUrl?.trim() ?? '');
  const address = page === '' ? null : parseWebAddress(page);
  if (host === null || address?.ok === false) return failure('bad-address');
  const text = typed.probe === 'page' ? (expect?.trim() ?? '') : '';
  const words = note?.trim() ?? '';
  return success({
    ...kept,
    host,
    ...(address !== null && { probeUrl: address.value }),
    ...(text !== '' && { expect: text }),
    ...(words !== '' && { note: words }),
    datedOn,
  });
}

/** A host alone, with its port where it has one: `meet.jit.si`. */
function parseHost(typed: string): string | null {
  const address = parseWebAddress(`https://${typed.trim()}`);
  if (!address.ok) return null;
  const { host, href } = new URL(address.value);
  return href === `https://${host}/` ? host : null;
}

function byName(one: string, other: string): number {
  return one.localeCompare(other, 'fr', { numeric: true });
}
