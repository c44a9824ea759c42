import { replayRegister } from '../../core/attendance/register-history';
import { rollOf } from '../../core/attendance/roll-of';
import type { MeetingPanel } from '../../core/contract/meeting-views';
import {
  type MessageFacts,
  mailSubject,
  writeInvitation,
  writeLater,
} from '../../core/meeting/invitation';
import { mailAddresses, mailAddressOf } from '../../core/meeting/mail-address';
import { mailLink } from '../../core/meeting/mail-link';
import type { Meeting } from '../../core/meeting/room';
import { hostOf } from '../../core/meeting/room-addresses';
import type { Translate } from '../../core/strings/translate';
import type { Lesson } from '../../core/timetable/lesson';
import type { Store } from './ports';

/** What is read of the vault to write to the pupils of a lesson. */
type MessagePorts = {
  readonly store: Store;
  readonly timeZone: string;
  /** French: it is for the pupils, whatever the language of the screens. */
  readonly translate: Translate;
};

/** Whom a message goes to, and what stands above it. */
export type Recipients = {
  readonly addresses: readonly string[];
  readonly pupilsWithoutAddress: number;
  readonly subject: string;
};

/** The message that goes with the link of a room; the class's own text where it has one. */
export function invitationTo(
  ports: MessagePorts,
  lesson: Lesson,
  room: Pick<Meeting, 'official' | 'url'>,
): string {
  const { store, translate } = ports;
  const hasUsualRoom = store.rooms(lesson.classId).some(({ official }) => official);
  const facts = { ...factsOf(ports, lesson), url: room.url };
  // The class's own text is about the room it falls back to.
  if (room.official) return writeInvitation(translate, { ...facts, moved: false });
  const own = store.classTexts(lesson.classId).invitation;
  return writeInvitation(translate, { ...facts, moved: hasUsualRoom }, own);
}

/** What is written to the pupils afterwards, when no room opened. */
export function laterMessageTo(ports: MessagePorts, lesson: Lesson): string {
  const own = ports.store.classTexts(lesson.classId).later;
  return writeLater(ports.translate, factsOf(ports, lesson), own);
}

/** The pupils of the roll who can be written to. */
export function recipientsOf(ports: MessagePorts, lesson: Lesson): Recipients {
  const { store, timeZone, translate } = ports;
  const history = replayRegister(store.registerEvents(lesson.id));
  const pupils = rollOf(store.enrolled(lesson.classId), lesson, history, timeZone);
  return {
    addresses: mailAddresses(pupils),
    pupilsWithoutAddress: pupils.filter((pupil) => mailAddressOf(pupil) === null).length,
    subject: mailSubject(translate, factsOf(ports, lesson)),
  };
}

/** The panel of a room that was opened, as it was then; null where that is not known. */
export function panelOf(
  ports: MessagePorts,
  lesson: Lesson,
  meeting: Meeting | undefined,
): MeetingPanel | null {
  if (meeting?.roomId === undefined) return null;
  const { roomId, product, openedAt, url } = meeting;
  const message = invitationTo(ports, lesson, meeting);
  const { addresses, pupilsWithoutAddress, subject } = recipientsOf(ports, lesson);
  const mailable = mailLink({ addresses, subject, body: message }).ok;
  return {
    ...{ roomId, product, host: hostOf(url), openedAt, url, message },
    ...{ addresses, pupilsWithoutAddress, mailable },
  };
}

function factsOf({ store, timeZone }: MessagePorts, lesson: Lesson): MessageFacts {
  const { classId, subject, start } = lesson;
  return { className: store.findClass(classId)?.name ?? '', subject, start, timeZone };
}
