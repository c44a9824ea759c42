import { knownHost } from './known-hosts';
import type { RoomProduct } from './room';
import { parameterOf } from './unwrap-link';

/** The tool behind an address, and whether the address has the form of one of its rooms. */
type FoundProduct = { readonly product: RoomProduct; readonly isRoom: boolean };

/** Forms of the links that lead into a room, by tool (protocols.md §2.1, 3, 4). */
const ROOM_FORMS: readonly (readonly [RoomProduct, RegExp])[] = [
  ['cned', /^\/./],
  ['collaborate', /^\/(invite|guest|collab)\//],
  ['bbb', /^\/(b|rooms|bigbluebutton|meeting)\/./],
  ['edifice', /^\/webconference\/./],
  ['nextcloud', /\/call\/./],
  ['jitsi', /^\/[^/]/],
  ['zoom', /^\/(j|w|s|my)\/.|^\/wc\/(join\/)?./],
  ['visio', /^\/[a-z0-9]{3}-[a-z0-9]{4}-[a-z0-9]{3}\/?$/i],
  ['teams', /^\/(l\/meetup-join|meet)\/./],
  ['meet', /^\/([a-z]{3}-[a-z]{4}-[a-z]{3}|lookup\/.+)\/?$/i],
];

/** On any host: what no other tool has for a path. Greenlight's names are groups with dashes. */
const TELLING_PATHS: readonly (readonly [RoomProduct, RegExp])[] = [
  ['bbb', /^\/bigbluebutton(\/|$)/],
  ['bbb', /^\/(b|rooms)\/[a-z0-9]{3}-[a-z0-9]{3}-[a-z0-9]{3}(-[a-z0-9]{3})?(\/|$)/i],
  ['edifice', /^\/(webconference|timeline\/timeline|viescolaire|userbook)(\/|$)/],
  ['nextcloud', /^(\/[\w-]+)*\/index\.php\/(call|apps|s|f)\//],
  [
    'moodle',
    /\/(mod\/[a-z]+\/view\.php|course\/view\.php|login\/index\.php|mod\/bigbluebuttonbn\/)/,
  ],
];

/** Recognises the tool by the host, then by the path; anything else is a page. */
export function findProduct(address: URL): FoundProduct {
  const known = knownHost(address.host)?.product;
  if (known !== undefined) return { product: known, isRoom: hasRoomForm(address, known) };
  const telling = TELLING_PATHS.find(([, path]) => path.test(address.pathname));
  if (telling !== undefined) return { product: telling[0], isRoom: true };
  // Edifice sends to its login with the place to come back to.
  const returns = parameterOf(address, 'callback') !== undefined;
  if (address.pathname === '/auth/login' && returns) return { product: 'edifice', isRoom: false };
  return { product: 'page', isRoom: false };
}

function hasRoomForm(address: URL, product: RoomProduct): boolean {
  return ROOM_FORMS.some(([tool, form]) => tool === product && form.test(address.pathname));
}
