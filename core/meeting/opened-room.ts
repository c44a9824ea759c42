import type { Meeting, Room } from './room';

/**
 * The room of the chain that a meeting was in; undefined for one that has left the chain. A meeting
 * of before rooms had a chain knows its room by its address only, whatever options that had.
 */
export function openedRoom<R extends Pick<Room, 'id' | 'url'>>(
  chain: readonly R[],
  meeting: Pick<Meeting, 'roomId' | 'url'> | undefined,
): R | undefined {
  if (meeting === undefined) return undefined;
  const { roomId, url } = meeting;
  return chain.find((room) =>
    roomId === undefined ? withoutFragment(room.url) === withoutFragment(url) : room.id === roomId,
  );
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/, '');
}
