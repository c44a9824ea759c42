import type {
  MeetingFailure,
  MeetingRoomFacts,
  MeetingWord,
} from '../../core/contract/meeting-room';
import type { PageLook } from '../../core/contract/views';
import type { Room } from '../../core/meeting/room';
import { hostOf, teacherAddress } from '../../core/meeting/room-addresses';
import { roomOfInstance } from '../../core/meeting/room-of-instance';
import type { Result } from '../../core/shared/result';
import { dateIn } from '../../core/timetable/day';
import type { Lesson } from '../../core/timetable/lesson';
import type { MeetingLogService } from './meeting-log-service';
import { countOthers } from './meeting-others';
import { type Clock, type OpenStore, VaultLocked } from './ports';
import { profileOf } from './read-profile';

export type MeetingRoomService = ReturnType<typeof createMeetingRoomService>;

/** A window that shows a meeting. */
type MeetingWindow = {
  readonly focus: () => void;
  readonly close: () => void;
  /** The same, once the others were told that the teacher leaves. */
  readonly leave: () => void;
  /** Whether the teacher leaves a meeting that so many others are in. */
  readonly askToLeave: (others: number) => Promise<boolean>;
  /** The page says that the room opens elsewhere; nothing of the instance runs in it any more. */
  readonly showElsewhere: (failure: MeetingFailure) => void;
};

/** Opens the window of one room; `onWord`: what its page says, decoded. */
export type OpenMeetingWindow = (given: {
  readonly facts: MeetingRoomFacts;
  readonly onWord: (word: MeetingWord) => void;
  readonly others: () => number;
  readonly onClosed: () => void;
}) => MeetingWindow;

/** What is open for a lesson. */
type Opened = {
  readonly room: Room;
  readonly lesson: Lesson;
  readonly window: MeetingWindow;
  readonly isElsewhere: () => boolean;
  readonly others: () => number;
};

/** The rooms that open in a window of the app: one for a lesson, with its log. */
export function createMeetingRoomService(ports: {
  readonly store: OpenStore;
  readonly now: Clock;
  readonly timeZone: () => string;
  readonly look: () => PageLook;
  readonly meetingLog: Pick<MeetingLogService, 'begin'>;
  readonly openWindow: OpenMeetingWindow;
  /** Opens an address in the system's browser. */
  readonly open: (url: string) => Promise<Result<null, 'bad-address' | 'open-failed'>>;
  /** Shows the roll call of a lesson in the main window. */
  readonly showRollCall: (lessonId: string) => void;
  /** « La salle ne marche pas », of the room that the class is in. */
  readonly reportRoom: (lessonId: string) => void;
  readonly tellDay: () => void;
}) {
  const opened = new Map<string, Opened>();

  function openNew(lesson: Lesson, room: Room): Opened {
    const recorder = ports.meetingLog.begin(lesson.id);
    const others = countOthers();
    let isElsewhere = false;
    let isAsking = false;

    function fail(failure: MeetingFailure): void {
      if (isElsewhere) return;
      isElsewhere = true;
      others.forget();
      recorder.close();
      window.showElsewhere(failure);
      void ports.open(teacherAddress(room));
      if (failure === 'refused') rememberRefusal(room);
    }

    /** Closing by mistake would leave the class alone: asked once while anybody is there. */
    async function quit(): Promise<void> {
      if (isAsking) return;
      isAsking = true;
      const leaves = others.count() === 0 || (await window.askToLeave(others.count()));
      isAsking = false;
      if (leaves) window.leave();
    }

    function listen(word: MeetingWord): void {
      switch (word.kind) {
        case 'failed':
          fail(word.failure);
          break;
        case 'to-roll-call':
          ports.showRollCall(lesson.id);
          break;
        case 'to-browser':
          void ports.open(teacherAddress(room));
          window.leave();
          break;
        case 'room-failed':
          ports.reportRoom(lesson.id);
          break;
        case 'quit':
          void quit();
          break;
        case 'over':
          window.close();
          break;
        default:
          others.hear(word);
          recorder.record(word);
      }
    }

    const window = ports.openWindow({
      facts: factsOf(lesson, room),
      onWord: listen,
      others: others.count,
      onClosed() {
        recorder.close();
        if (opened.get(lesson.id)?.window === window) opened.delete(lesson.id);
      },
    });
    return { room, lesson, window, isElsewhere: () => isElsewhere, others: others.count };
  }

  function factsOf(lesson: Lesson, { url, official }: Room): MeetingRoomFacts {
    const { origin, domain, roomName } = roomOfInstance(url);
    return {
      ...{ instance: origin, domain, roomName },
      ...ports.look(),
      className: ports.store().findClass(lesson.classId)?.name ?? '',
      subject: lesson.subject,
      isLinkCopied: !official,
    };
  }

  /** The next click goes straight to the browser; the teacher may say otherwise in the services. */
  function rememberRefusal({ url, product }: Room): void {
    try {
      const store = ports.store();
      const profile = profileOf(store, hostOf(url), product);
      const datedOn = dateIn(ports.timeZone(), ports.now());
      store.transaction(() => store.putHostProfile({ ...profile, embedding: 'no', datedOn }));
      ports.tellDay();
    } catch (error) {
      // Locked meanwhile: the instance refuses again, and that is remembered then.
      if (!(error instanceof VaultLocked)) throw error;
    }
  }

  /** A class that has moved leaves its room; a lesson that is over leaves its own. */
  function closeOthers(lesson: Lesson): void {
    const now = ports.now();
    for (const other of opened.values()) {
      const isOver =
        other.lesson.id !== lesson.id && Date.parse(other.lesson.end) <= Date.parse(now);
      if (other.lesson.id === lesson.id || isOver) other.window.close();
    }
  }

  return {
    /** Brings the window forward where this very room is open for the lesson. */
    open(lesson: Lesson, room: Room): void {
      const there = opened.get(lesson.id);
      if (there !== undefined && there.room.url === room.url && !there.isElsewhere()) {
        there.window.focus();
        return;
      }
      closeOthers(lesson);
      opened.set(lesson.id, openNew(lesson, room));
    },

    /** The class went on to another room: the window of the one that it left has no use. */
    leaveFor(lessonId: string, roomId: string): void {
      const there = opened.get(lessonId);
      if (there !== undefined && there.room.id !== roomId) there.window.leave();
    },

    /** How many others are in the meetings of the app now. */
    others: (): number => [...opened.values()].reduce((sum, one) => sum + one.others(), 0),

    leaveAll(): void {
      for (const { window } of [...opened.values()]) window.close();
    },
  };
}
