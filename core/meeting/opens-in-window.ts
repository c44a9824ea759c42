import type { HostProfile } from './host-profile';
import type { Room } from './room';

/** An embedded page gets no camera and no microphone where its way is not encrypted. */
const SECURE = /^(https:|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?\/)/;

/**
 * Whether a room opens in the app's own window, where joins and leaves are logged; any other room
 * opens in the browser. Only Jitsi can be embedded. An instance of which nobody knows whether it
 * allows that is tried, and opens in the browser when it refuses; not one with a login, which needs
 * pages of its own, unless the teacher said that it can be embedded.
 */
export function opensInWindow(
  room: Pick<Room, 'product' | 'url'>,
  profile: Pick<HostProfile, 'embedding' | 'login'>,
): boolean {
  if (room.product !== 'jitsi' || !SECURE.test(room.url)) return false;
  switch (profile.embedding) {
    case 'yes':
      return true;
    case 'no':
      return false;
    default:
      return profile.login === 'none' || profile.login === 'unknown';
  }
}
