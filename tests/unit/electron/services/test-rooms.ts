import type { Requests } from '../../../../core/contract/requests';
import type { ServiceState } from '../../../../core/contract/watch-views';
import type { Room } from '../../../../core/meeting/room';
import { createRoomService } from '../../../../electron/services/room-service';
import { createHandClock } from '../hand-clock';
import { countedIds } from '../open-test-store';
import { addClass, openTestSchool } from '../test-school';
import { value } from './test-registers';

export const OFFICIAL = 'https://visio.example/4a';
export const JITSI = 'https://meet.example';
export const NOW = '2026-11-23T07:02:00.000Z';

/** A room of 4A as the vault keeps it. */
export function storedRoom(given: Partial<Room> & { readonly id: string }): Room {
  return {
    classId: '4A',
    product: 'page',
    official: false,
    url: `https://${given.id}.example/`,
    madeAt: NOW,
    ...given,
  };
}

/** The rooms of the test school, and of 6B which has none. */
export function openRooms() {
  const school = openTestSchool();
  addClass(school.store, '6B', []);
  const clock = createHandClock(NOW);
  const states = new Map<string, ServiceState>();
  const told = { rooms: 0, day: 0 };
  let chance = 0;
  const rooms = createRoomService({
    store: () => school.store,
    now: clock.now,
    newId: countedIds(),
    random(count) {
      chance += 1;
      return new Uint8Array(count).fill(chance);
    },
    serviceState: (roomId) => states.get(roomId),
    tellDay() {
      told.day += 1;
    },
    onRoomsChanged() {
      told.rooms += 1;
    },
  });
  type Added = Partial<Requests['rooms:add']['in']> & { readonly link: string };
  const add = (given: Added) =>
    rooms.add({ classId: '4A', official: false, acknowledged: false, ...given });

  return {
    ...school,
    clock,
    rooms,
    states,
    told,
    add,
    /** 4A with its official room and a Jitsi room; gives their ids. */
    giveAddresses(): { readonly official: string; readonly jitsi: string } {
      value(add({ link: OFFICIAL, official: true }));
      const { chain } = value(add({ link: JITSI, product: 'jitsi' }));
      const [official, jitsi] = chain.map(({ id }) => id);
      if (official === undefined || jitsi === undefined) throw new Error('not two rooms');
      return { official, jitsi };
    },
  };
}
