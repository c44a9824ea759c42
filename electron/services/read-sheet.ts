import type { SheetPage } from '../../core/contract/print-views';
import type { Room } from '../../core/meeting/room';
import { hostOf, pupilAddress } from '../../core/meeting/room-addresses';
import type { Store } from './ports';
import { yearOn } from './year-on';

/** What fits on a sheet that children read. */
const ROOMS_ON_SHEET = 2;

/** The rooms to fall back to that stand on the sheet of a class, in order. */
export function roomsOnSheet(store: Pick<Store, 'rooms'>, classId: string): readonly Room[] {
  return store
    .rooms(classId)
    .filter(({ official }) => !official)
    .slice(0, ROOMS_ON_SHEET);
}

/** The fiche de secours of a class; `today` is `YYYY-MM-DD`. */
export function readSheet(
  store: Pick<Store, 'rooms' | 'schoolYear'>,
  found: { readonly id: string; readonly name: string },
  today: string,
): SheetPage {
  const official = store.rooms(found.id).find((room) => room.official);
  return {
    kind: 'sheet',
    className: found.name,
    schoolYear: yearOn(store, today).label,
    ...(official !== undefined && { officialHost: hostOf(official.url) }),
    rooms: roomsOnSheet(store, found.id).map((room) => ({
      address: room.url,
      host: hostOf(room.url),
      product: room.product,
      url: pupilAddress(room),
    })),
  };
}
