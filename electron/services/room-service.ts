import type { AppError } from '../../core/contract/errors';
import type { RoomsView } from '../../core/contract/views';
import { writeInvitation } from '../../core/meeting/invitation';
import {
  JITSI_NAME_BYTES,
  jitsiAddress,
  jitsiInstance,
  jitsiPupilAddress,
  jitsiRoomName,
} from '../../core/meeting/jitsi-room';
import type { Room, RoomTarget } from '../../core/meeting/room';
import { parseWebAddress } from '../../core/meeting/web-address';
import { failure, type Result, success } from '../../core/shared/result';
import type { Translate } from '../../core/strings/translate';
import type { Lesson } from '../../core/timetable/lesson';
import type { Clock, NewId, OpenStore, Store } from './ports';

export type RoomService = ReturnType<typeof createRoomService>;

/** Addresses of a class, and the one click that opens a room. */
export function createRoomService(ports: {
  readonly store: OpenStore;
  readonly now: Clock;
  readonly newId: NewId;
  readonly timeZone: () => string;
  /** Unguessable bytes, for the names of rooms. */
  readonly random: (count: number) => Uint8Array;
  /** Opens an address in the system's browser. */
  readonly open: (url: string) => Promise<Result<null, 'bad-address' | 'open-failed'>>;
  readonly copy: (text: string) => void;
  /** The pupils' language. */
  readonly translate: Translate;
  readonly tellDay: () => void;
  /** The official addresses changed: they are to be watched anew. */
  readonly onRoomsChanged: () => void;
}) {
  /** The same instance keeps the room that the pupils already have; another one gets a new room. */
  function jitsiRoom(store: Store, classId: string, typed: string): Room {
    const instance = jitsiInstance(typed);
    const standing = store.room(classId, 'jitsi');
    if (standing !== undefined && splitJitsi(standing).instance === instance) return standing;
    return { url: `${instance}/${jitsiRoomName(ports.random(JITSI_NAME_BYTES))}` };
  }

  /** In French whatever the language of the screens: it is for the pupils. */
  function invitationTo(store: Store, lesson: Lesson, url: string): string {
    return writeInvitation(ports.translate, {
      className: store.findClass(lesson.classId)?.name ?? '',
      subject: lesson.subject,
      start: lesson.start,
      timeZone: ports.timeZone(),
      url,
      moved: store.room(lesson.classId, 'official') !== undefined,
    });
  }

  return {
    write(typed: {
      classId: string;
      official: { url: string; expect?: string } | null;
      jitsiInstance: string | null;
    }): Result<RoomsView, AppError> {
      const store = ports.store();
      const { classId } = typed;
      if (store.findClass(classId) === undefined) return failure({ code: 'class-unknown' });
      // Both addresses are read before either is written: a refused one changes nothing.
      const official = typed.official && parseWebAddress(typed.official.url);
      if (official?.ok === false) return badAddress('official');
      const jitsi = typed.jitsiInstance === null ? null : parseWebAddress(typed.jitsiInstance);
      if (jitsi?.ok === false) return badAddress('jitsi');
      const fallback = jitsi && jitsiRoom(store, classId, jitsi.value);
      if (fallback !== null && !isOpenable(fallback)) return badAddress('jitsi');
      const expect = typed.official?.expect?.trim() ?? '';
      store.transaction(() => {
        store.putRoom(
          classId,
          'official',
          official && { url: official.value, ...(expect !== '' && { expect }) },
        );
        store.putRoom(classId, 'jitsi', fallback);
      });
      ports.onRoomsChanged();
      ports.tellDay();
      return success(roomsOf(store, classId));
    },

    /**
     * Opens a room for a lesson: link and message into the clipboard first, so that they are there
     * whatever the browser does; then the browser; then the record. The pupils have the official
     * address already: opening that one leaves the clipboard as it was (message: null).
     */
    async openMeeting(
      lessonId: string,
      target: RoomTarget,
    ): Promise<Result<{ url: string; message: string | null }, AppError>> {
      const store = ports.store();
      const lesson = store.findLesson(lessonId);
      if (lesson === undefined) return failure({ code: 'lesson-unknown' });
      const room = store.room(lesson.classId, target);
      if (room === undefined) return failure({ code: 'room-missing' });
      const { forTeacher, forPupils } = addressesOf(room, target);
      const message = target === 'jitsi' ? invitationTo(store, lesson, forPupils) : null;
      if (message !== null) ports.copy(message);
      const openedAt = ports.now();
      const opened = await ports.open(forTeacher);
      if (!opened.ok) return failure({ code: opened.error });
      // Taken anew: the vault may have been locked while the browser started.
      const recording = ports.store();
      recording.transaction(() =>
        recording.addMeeting(lessonId, { id: ports.newId(), target, url: forPupils, openedAt }),
      );
      ports.tellDay();
      return success({ url: forPupils, message });
    },
  };
}

/** A server's address may be short enough by itself, and too long with the name of the room. */
function isOpenable(jitsi: Room): boolean {
  return Object.values(addressesOf(jitsi, 'jitsi')).every((url) => parseWebAddress(url).ok);
}

function badAddress(field: RoomTarget) {
  return failure<AppError>({ code: 'bad-address', facts: { field } });
}

export function roomsOf(store: Store, classId: string): RoomsView {
  const official = store.room(classId, 'official');
  const jitsi = store.room(classId, 'jitsi');
  return {
    official: official ?? null,
    jitsi:
      jitsi === undefined
        ? null
        : { instance: splitJitsi(jitsi).instance, url: addressesOf(jitsi, 'jitsi').forPupils },
  };
}

/** The two addresses of one room: the teacher goes straight in, pupils type their name first. */
function addressesOf(room: Room, target: RoomTarget): { forTeacher: string; forPupils: string } {
  if (target === 'official') return { forTeacher: room.url, forPupils: room.url };
  const { instance, name } = splitJitsi(room);
  return {
    forTeacher: jitsiAddress(instance, name),
    forPupils: jitsiPupilAddress(instance, name),
  };
}

/** The address of a Jitsi room is its server's, a slash, its name. */
function splitJitsi(room: Room): { instance: string; name: string } {
  const cut = room.url.lastIndexOf('/');
  return { instance: room.url.slice(0, cut), name: room.url.slice(cut + 1) };
}
