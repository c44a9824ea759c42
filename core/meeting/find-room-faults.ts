import { isGuessableName } from './guessable-name';
import type { RoomProduct } from './room';
import type { RoomFault } from './room-fault';
import { parameterOf } from './unwrap-link';

/** What the form of a room's address leaves to doubt, most serious first. */
export function findRoomFaults(address: URL, product: RoomProduct): readonly RoomFault[] {
  const insecure = address.protocol === 'http:' && address.hostname !== 'localhost';
  return [...productFaults(address, product), ...(insecure ? (['not-secure'] as const) : [])];
}

function productFaults(address: URL, product: RoomProduct): readonly RoomFault[] {
  const path = address.pathname;
  switch (product) {
    case 'zoom':
      return zoomFaults(address);
    case 'collaborate':
      return path.startsWith('/invite/') ? ['collaborate-moderator-link'] : [];
    case 'meet':
      return /^\/([a-z]{3}-[a-z]{4}-[a-z]{3}|lookup\/.+)$/.test(path) ? [] : ['room-code'];
    case 'visio':
      return /^\/[a-z0-9]{3}-[a-z0-9]{4}-[a-z0-9]{3}$/.test(path) ? [] : ['room-code'];
    case 'jitsi':
      return isGuessableName(lastSegment(path)) ? ['guessable-name'] : [];
    default:
      return [];
  }
}

/** A number of 9 to 11 digits, or a personal name; `s`, `start` and `zak` are the host's. */
function zoomFaults(address: URL): readonly RoomFault[] {
  const path = address.pathname;
  const host = /^\/s\/|^\/wc\/[^/]*\/start/.test(path) || parameterOf(address, 'zak') !== undefined;
  const personal = /^\/my\/[^/]+/.test(path);
  const numbered = /^\/([jws]|wc(\/join)?)\/\d{9,11}(\/|$)/.test(path);
  return [
    ...(host ? (['zoom-host-link'] as const) : []),
    ...(numbered || personal ? [] : (['zoom-number'] as const)),
    ...(parameterOf(address, 'pwd') ? [] : (['zoom-no-password'] as const)),
  ];
}

function lastSegment(path: string): string {
  const segment =
    path
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? '';
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
