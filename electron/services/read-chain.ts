import type { LessonRoom, RoomView } from '../../core/contract/meeting-views';
import type { ServiceState } from '../../core/contract/watch-views';
import { recogniseLink } from '../../core/meeting/recognise-link';
import type { Room } from '../../core/meeting/room';
import { hostOf, pupilAddress } from '../../core/meeting/room-addresses';
import { watchedService } from '../../core/meeting/watched-service';
import type { Store } from './ports';
import { profileOf } from './read-profile';
import type { StandingRoom } from './standing-rooms';

/** The rooms of a class in the order in which they are tried, each with its readiness. */
export function readChain(
  store: Store,
  classId: string,
  serviceState: (roomId: string) => ServiceState | undefined,
): readonly RoomView[] {
  return store.rooms(classId).map((room) => viewOf(store, room, serviceState(room.id)));
}

/** The rooms of a lesson, with what the teacher said of them in it. */
export function lessonRooms(store: Store, chain: readonly StandingRoom[]): readonly LessonRoom[] {
  return chain.map(({ service, reportedAt, ...room }) => ({
    ...viewOf(store, room, service),
    ...(reportedAt !== undefined && { reportedAt }),
  }));
}

/** A Jitsi room beside the official one: elsewhere nobody but its tool makes a name. */
export function isRotatable({ product, official }: Pick<Room, 'product' | 'official'>): boolean {
  return product === 'jitsi' && !official;
}

function viewOf(store: Store, room: Room, service: ServiceState | undefined): RoomView {
  const { id, product, official, url, expect, madeAt, acknowledgedAt } = room;
  const host = hostOf(url);
  const profile = profileOf(store, host, product);
  const recognised = recogniseLink(url, product);
  return {
    id,
    product,
    official,
    host,
    url: pupilAddress(room),
    ...(expect !== undefined && { expect }),
    madeAt,
    rotatable: isRotatable(room),
    login: profile.login,
    embedding: profile.embedding,
    acknowledged: official || profile.official || acknowledgedAt !== undefined,
    faults: recognised.ok ? recognised.value.faults : [],
    ...(watchedService(room, profile) === null && { untestable: true as const }),
    ...(service !== undefined && { service }),
  };
}
