import type { Result } from '../../../../core/shared/result';
import { createTranslator } from '../../../../core/strings/translate';
import { VaultLocked } from '../../../../electron/services/ports';
import { createRoomService } from '../../../../electron/services/room-service';
import { createHandClock } from '../hand-clock';
import { countedIds, PARIS } from '../open-test-store';
import { openTestSchool } from '../test-school';

export const OFFICIAL = 'https://visio.example/4a';
export const JITSI = 'https://meet.example';

/** The rooms of the test school, with a clipboard and a browser. */
export function openRooms() {
  const school = openTestSchool();
  const clock = createHandClock('2026-11-23T07:02:00.000Z');
  const opened: { readonly url: string; readonly clipboard: string }[] = [];
  let clipboard = 'what was copied before';
  let browser: Result<null, 'bad-address' | 'open-failed'> = { ok: true, value: null };
  let chance = 0;
  let locked = false;
  const rooms = createRoomService({
    store: () => {
      if (locked) throw new VaultLocked();
      return school.store;
    },
    now: clock.now,
    newId: countedIds(),
    timeZone: () => PARIS,
    random(count) {
      chance += 1;
      return new Uint8Array(count).fill(chance);
    },
    open: async (url) => {
      opened.push({ url, clipboard });
      return browser;
    },
    copy: (text) => {
      clipboard = text;
    },
    translate: createTranslator('fr'),
    tellDay: () => undefined,
    onRoomsChanged: () => undefined,
  });

  return {
    ...school,
    clock,
    rooms,
    /** What the browser was asked to open, with what the clipboard held by then. */
    opened,
    clipboard: () => clipboard,
    lock(): void {
      locked = true;
    },
    breakBrowser(): void {
      browser = { ok: false, error: 'open-failed' };
    },
    giveAddresses(): void {
      rooms.write({ classId: '4A', official: { url: OFFICIAL }, jitsiInstance: JITSI });
    },
  };
}
