import type { AppError } from '../../core/contract/errors';
import type { MeetingRequests } from '../../core/contract/meeting-requests';
import type { RoomsView } from '../../core/contract/meeting-views';
import type { ServiceState } from '../../core/contract/watch-views';
import type { ClassTexts } from '../../core/meeting/class-texts';
import { isSheetOutdated } from '../../core/meeting/is-sheet-outdated';
import { jitsiServer } from '../../core/meeting/jitsi-room';
import { MOST_ROOMS, type Room } from '../../core/meeting/room';
import { pupilAddress } from '../../core/meeting/room-addresses';
import { failure, type Result, success } from '../../core/shared/result';
import type { Clock, NewId, OpenStore, Store } from './ports';
import { isRotatable, readChain } from './read-chain';
import { newJitsiRoom, type TypedRoom, typeRoom } from './type-room';

export type RoomService = ReturnType<typeof createRoomService>;

/**
 * The chain of rooms of each class, and the texts that go with it. What is refused changes nothing;
 * a room may be changed while a lesson is in it, since the meeting keeps its own address.
 */
export function createRoomService(ports: {
  readonly store: OpenStore;
  readonly now: Clock;
  readonly newId: NewId;
  /** Unguessable bytes, for the names of rooms. */
  readonly random: (count: number) => Uint8Array;
  readonly serviceState: (roomId: string) => ServiceState | undefined;
  readonly tellDay: () => void;
  /** The addresses changed: they are to be watched anew. */
  readonly onRoomsChanged: () => void;
}) {
  function view(classId: string): RoomsView {
    const store = ports.store();
    const sheet = store.lastSheet(classId);
    const rehearsedAt = store.lastRehearsal(classId)?.at;
    return {
      chain: readChain(store, classId, ports.serviceState),
      texts: store.classTexts(classId),
      ...(sheet !== undefined && {
        sheet: {
          madeAt: sheet.madeAt,
          outdated: isSheetOutdated(sheet.addresses, fallbackAddresses(store.rooms(classId))),
        },
      }),
      ...(rehearsedAt !== undefined && { rehearsedAt }),
    };
  }

  function write(classId: string, chain: readonly Room[]): Result<RoomsView, AppError> {
    ports.store().putRooms(classId, officialFirst(chain));
    ports.onRoomsChanged();
    ports.tellDay();
    return success(view(classId));
  }

  /** Does something to a room that exists, in the chain of its class. */
  function withRoom<T>(
    roomId: string,
    work: (room: Room, chain: readonly Room[]) => Result<T, AppError>,
  ): Result<T, AppError> {
    const store = ports.store();
    const room = store.findRoom(roomId);
    if (room === undefined) return failure({ code: 'room-unknown' });
    return work(room, store.rooms(room.classId));
  }

  function typed(
    given: TypedRoom,
    was: Pick<Room, 'id' | 'classId'> & Partial<Room>,
    others: readonly Room[],
  ): Result<Room, AppError> {
    if (given.official && others.some(({ official }) => official)) {
      return failure({ code: 'official-room-taken' });
    }
    return typeRoom(given, was, { random: ports.random, now: ports.now() });
  }

  return {
    read(classId: string): Result<RoomsView, AppError> {
      return isClass(ports.store(), classId)
        ? success(view(classId))
        : failure({ code: 'class-unknown' });
    },

    add({ classId, ...given }: MeetingRequests['rooms:add']['in']): Result<RoomsView, AppError> {
      const store = ports.store();
      if (!isClass(store, classId)) return failure({ code: 'class-unknown' });
      const chain = store.rooms(classId);
      if (chain.length >= MOST_ROOMS) return failure({ code: 'too-many-rooms' });
      const added = typed(given, { id: ports.newId(), classId }, chain);
      return added.ok ? write(classId, [...chain, added.value]) : added;
    },

    /** The room keeps its id, so that what was recorded of it goes on. */
    change(roomId: string, given: TypedRoom): Result<RoomsView, AppError> {
      return withRoom(roomId, (room, chain) => {
        const others = chain.filter(({ id }) => id !== roomId);
        const changed = typed(given, room, others);
        if (!changed.ok) return changed;
        return write(
          room.classId,
          chain.map((one) => (one.id === roomId ? changed.value : one)),
        );
      });
    },

    remove(roomId: string): Result<RoomsView, AppError> {
      return withRoom(roomId, ({ classId }, chain) =>
        write(
          classId,
          chain.filter(({ id }) => id !== roomId),
        ),
      );
    },

    /** @param roomIds every room of the class, once. */
    order(classId: string, roomIds: readonly string[]): Result<RoomsView, AppError> {
      const store = ports.store();
      if (!isClass(store, classId)) return failure({ code: 'class-unknown' });
      const chain = store.rooms(classId);
      const ordered = [...new Set(roomIds)].flatMap(
        (roomId) => chain.find(({ id }) => id === roomId) ?? [],
      );
      const isWhole = ordered.length === chain.length && roomIds.length === chain.length;
      return isWhole ? write(classId, ordered) : failure({ code: 'rooms-changed' });
    },

    /** A new unguessable name at the same server: who has the old link finds nobody. */
    rotate(roomId: string): Result<RoomsView, AppError> {
      return withRoom(roomId, (room, chain) => {
        if (!isRotatable(room)) return failure({ code: 'room-not-rotatable' });
        const url = newJitsiRoom(jitsiServer(room.url), ports.random);
        const rotated = { ...room, url, madeAt: ports.now() };
        return write(
          room.classId,
          chain.map((one) => (one.id === roomId ? rotated : one)),
        );
      });
    },

    /** The teacher was told what leaves for whom. */
    acknowledge(roomId: string): Result<null, AppError> {
      return withRoom(roomId, (room, chain) => {
        if (room.acknowledgedAt !== undefined) return success(null);
        const told = { ...room, acknowledgedAt: ports.now() };
        ports.store().putRooms(
          room.classId,
          chain.map((one) => (one.id === roomId ? told : one)),
        );
        ports.tellDay();
        return success(null);
      });
    },

    /** An empty text, like null, gives the catalogue's back. */
    writeTexts(
      classId: string,
      texts: MeetingRequests['rooms:write-texts']['in']['texts'],
    ): Result<RoomsView, AppError> {
      const store = ports.store();
      if (!isClass(store, classId)) return failure({ code: 'class-unknown' });
      store.putClassTexts(classId, mergeTexts(store.classTexts(classId), texts));
      ports.tellDay();
      return success(view(classId));
    },
  };
}

function isClass(store: Store, classId: string): boolean {
  return store.findClass(classId) !== undefined;
}

function officialFirst(chain: readonly Room[]): readonly Room[] {
  return [
    ...chain.filter(({ official }) => official),
    ...chain.filter(({ official }) => !official),
  ];
}

/** What stands on a sheet: the pupils know the official address. */
function fallbackAddresses(chain: readonly Room[]): readonly string[] {
  return chain.filter(({ official }) => !official).map(pupilAddress);
}

function mergeTexts(
  standing: ClassTexts,
  written: { readonly [K in keyof ClassTexts]?: string | null },
): ClassTexts {
  const merged = Object.entries({ ...standing, ...written }).flatMap(([key, text]) => {
    const kept = text?.trim() ?? '';
    return kept === '' ? [] : [[key, kept]];
  });
  return Object.fromEntries(merged) as ClassTexts;
}
