import type { AppError } from '../../core/contract/errors';
import type { MeetingPanel, OfflinePlan } from '../../core/contract/meeting-views';
import type { ServiceState } from '../../core/contract/watch-views';
import { mailLink } from '../../core/meeting/mail-link';
import { assertNever } from '../../core/shared/assert-never';
import { failure, type Result, success } from '../../core/shared/result';
import type { Translate } from '../../core/strings/translate';
import type { Lesson } from '../../core/timetable/lesson';
import { laterMessageTo, panelOf, recipientsOf } from './meeting-messages';
import type { OpenStore } from './ports';
import { type StandingRoom, standingRooms } from './standing-rooms';

/** What can be copied for the pupils of a lesson. */
type Copied = 'link' | 'message' | 'addresses' | 'later-message';

/** Between addresses: the desktop mail programs of schools take a comma for part of a name. */
const BETWEEN_ADDRESSES = '; ';

/** What the pupils are told once a room is open, or when none opens. */
export function createMeetingWriting(ports: {
  readonly store: OpenStore;
  readonly timeZone: () => string;
  readonly serviceState: (roomId: string) => ServiceState | undefined;
  readonly openMail: (link: string) => Promise<Result<null, 'mail-failed'>>;
  readonly copy: (text: string) => void;
  readonly translate: Translate;
}) {
  const reading = () => ({
    store: ports.store(),
    timeZone: ports.timeZone(),
    translate: ports.translate,
  });

  function find(lessonId: string): Result<Lesson, AppError> {
    const lesson = ports.store().findLesson(lessonId);
    return lesson === undefined ? failure({ code: 'lesson-unknown' }) : success(lesson);
  }

  /** Of the room that was opened last; as it was then, should it have been rotated since. */
  function panel(lesson: Lesson): MeetingPanel | null {
    return panelOf(reading(), lesson, ports.store().lastMeeting(lesson.id));
  }

  function textOf(lesson: Lesson, what: Copied): Result<string, AppError> {
    switch (what) {
      case 'link':
      case 'message': {
        const opened = panel(lesson);
        if (opened === null) return failure({ code: 'room-missing' });
        return success(what === 'link' ? opened.url : opened.message);
      }
      case 'addresses': {
        const { addresses } = recipientsOf(reading(), lesson);
        if (addresses.length === 0) return failure({ code: 'no-address' });
        return success(addresses.join(BETWEEN_ADDRESSES));
      }
      case 'later-message':
        return success(laterMessageTo(reading(), lesson));
      default:
        return assertNever(what);
    }
  }

  return {
    panel(lessonId: string): Result<MeetingPanel | null, AppError> {
      const lesson = find(lessonId);
      return lesson.ok ? success(panel(lesson.value)) : lesson;
    },

    async mail(
      lessonId: string,
      what: 'message' | 'later-message',
    ): Promise<Result<null, AppError>> {
      const lesson = find(lessonId);
      if (!lesson.ok) return lesson;
      const body = textOf(lesson.value, what);
      if (!body.ok) return body;
      const link = mailLink({ ...recipientsOf(reading(), lesson.value), body: body.value });
      if (!link.ok) return failure({ code: link.error });
      const opened = await ports.openMail(link.value);
      return opened.ok ? success(null) : failure({ code: opened.error });
    },

    copy(lessonId: string, what: Copied): Result<null, AppError> {
      const lesson = find(lessonId);
      if (!lesson.ok) return lesson;
      const text = textOf(lesson.value, what);
      if (!text.ok) return text;
      ports.copy(text.value);
      return success(null);
    },

    offlinePlan(lessonId: string): Result<OfflinePlan, AppError> {
      const lesson = find(lessonId);
      if (!lesson.ok) return lesson;
      const store = ports.store();
      const { chain } = standingRooms(store, ports.serviceState, lesson.value);
      return success({
        className: store.findClass(lesson.value.classId)?.name ?? '',
        work: store.classTexts(lesson.value.classId).work ?? '',
        laterMessage: laterMessageTo(reading(), lesson.value),
        addresses: recipientsOf(reading(), lesson.value).addresses,
        laptopOffline: isLocal(chain),
      });
    },
  };
}

/** The last test of all says so: rooms are not tested together, and an older one may be over. */
function isLocal(chain: readonly StandingRoom[]): boolean {
  const tested = chain.flatMap(({ service }) => service ?? []);
  const [last] = tested.sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
  return last?.verdict === 'local-fault';
}
