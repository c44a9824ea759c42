import type { RoomView } from '../../../core/contract/meeting-views';
import type { Translate } from '../../../core/strings/translate';

/** « Salle officielle », « Salle de secours 2 »: what a room is to its class. */
export function roomTitle(t: Translate, chain: readonly RoomView[], room: RoomView): string {
  if (room.official) return t('rooms.official');
  const fallbacks = chain.filter(({ official }) => !official);
  return t('rooms.fallback', { position: fallbacks.findIndex(({ id }) => id === room.id) + 1 });
}

/** « Jitsi (meet.jit.si) » */
export function toolOf(t: Translate, { product, host }: RoomView): string {
  return t('rooms.nameOf', { product: t(`profiles.products.${product}`), host });
}

/** Names a room where several buttons say the same. */
export function roomName(t: Translate, chain: readonly RoomView[], room: RoomView): string {
  return `${roomTitle(t, chain, room)}, ${toolOf(t, room)}`;
}
