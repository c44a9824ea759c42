import type { AppError } from '../../core/contract/errors';
import type { OpenOutcome } from '../../core/contract/meeting-views';
import { opensInWindow } from '../../core/meeting/opens-in-window';
import type { Room } from '../../core/meeting/room';
import { hostOf, pupilAddress, teacherAddress } from '../../core/meeting/room-addresses';
import type { JournalFact } from '../../core/reachability/journal-fact';
import { failure, type Result, success } from '../../core/shared/result';
import type { Translate } from '../../core/strings/translate';
import type { Lesson } from '../../core/timetable/lesson';
import { invitationTo } from './meeting-messages';
import type { Clock, NewId, OpenStore, Store } from './ports';
import { profileOf } from './read-profile';

/** What the opening of a room needs. */
export type OpeningPorts = {
  readonly store: OpenStore;
  readonly now: Clock;
  readonly newId: NewId;
  readonly timeZone: () => string;
  readonly journal: { readonly record: (fact: JournalFact) => void };
  /** Opens an address in the system's browser. */
  readonly open: (url: string) => Promise<Result<null, 'bad-address' | 'open-failed'>>;
  /** Opens a room in a window of the app, which falls back to the browser by itself. */
  readonly openInWindow: (lesson: Lesson, room: Room) => void;
  readonly copy: (text: string) => void;
  /** French: what is written is for the pupils. */
  readonly translate: Translate;
  readonly tellDay: () => void;
};

/**
 * Link and message into the clipboard first, so that they are there whatever the browser does;
 * then the browser, or the app's own window; then the record. The pupils have the official address
 * already: opening that one leaves the clipboard as it was (message: null). Nothing is awaited
 * before.
 */
export async function openRoom(
  ports: OpeningPorts,
  lesson: Lesson,
  room: Room,
): Promise<Result<OpenOutcome, AppError>> {
  const { product, official, id: roomId } = room;
  const { classId, id: lessonId } = lesson;
  const host = hostOf(room.url);
  if (needsNotice(ports.store(), room)) return success({ kind: 'notice', roomId, product, host });
  const url = pupilAddress(room);
  const message = official ? null : messageFor(ports, lesson, url);
  if (message !== null) ports.copy(message);
  const openedAt = ports.now();
  const opened = await openSomewhere(ports, lesson, room);
  if (!opened.ok) return failure({ code: opened.error });
  // Taken anew: the vault may have been locked while the browser started.
  const store = ports.store();
  const fallback = store.rooms(classId)[0]?.id !== roomId;
  store.transaction(() => {
    store.addMeeting(lessonId, { id: ports.newId(), roomId, product, official, url, openedAt });
    ports.journal.record({ kind: 'opened', fallback, classId, lessonId, roomId, host });
  });
  ports.tellDay();
  return success({ kind: 'opened', roomId, url, message });
}

async function openSomewhere(ports: OpeningPorts, lesson: Lesson, room: Room) {
  const profile = profileOf(ports.store(), hostOf(room.url), room.product);
  if (!opensInWindow(room, profile)) return ports.open(teacherAddress(room));
  ports.openInWindow(lesson, room);
  return success(null);
}

function messageFor(ports: OpeningPorts, lesson: Lesson, url: string): string {
  const { translate } = ports;
  const reading = { store: ports.store(), timeZone: ports.timeZone(), translate };
  return invitationTo(reading, lesson, { official: false, url });
}

/** A tool of neither the school nor the State, of which the teacher was not told yet. */
function needsNotice(store: Pick<Store, 'findHostProfile'>, room: Room): boolean {
  if (room.official || room.acknowledgedAt !== undefined) return false;
  return !profileOf(store, hostOf(room.url), room.product).official;
}
