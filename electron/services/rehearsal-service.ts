import type { AppError } from '../../core/contract/errors';
import type { RehearsalReport } from '../../core/contract/meeting-views';
import type { ServiceState } from '../../core/contract/watch-views';
import { writeInvitation } from '../../core/meeting/invitation';
import { isSheetOutdated } from '../../core/meeting/is-sheet-outdated';
import { mailAddressOf } from '../../core/meeting/mail-address';
import { type RehearsalFacts, rehearse } from '../../core/meeting/rehearsal';
import { pupilAddress } from '../../core/meeting/room-addresses';
import { enrolledOn } from '../../core/roster/enrolled-pupil';
import { failure, type Result, success } from '../../core/shared/result';
import type { Translate } from '../../core/strings/translate';
import { boundsOfDate, dateIn } from '../../core/timetable/day';
import type { Lesson } from '../../core/timetable/lesson';
import { shiftDate } from '../../core/timetable/shift-date';
import { classNames } from './class-names';
import type { Clock, NewId, OpenStore, Store } from './ports';
import { readCalendar } from './read-calendar';
import { readChain } from './read-chain';

export type RehearsalService = ReturnType<typeof createRehearsalService>;

/** Days before the first lesson at a distance in which its rehearsal is asked for. */
const DUE_WITHIN = 7;

/** Tries the chain of a class on a quiet day: nothing is opened, nothing is sent to a pupil. */
export function createRehearsalService(ports: {
  readonly store: OpenStore;
  readonly now: Clock;
  readonly newId: NewId;
  readonly timeZone: () => string;
  readonly serviceState: (roomId: string) => ServiceState | undefined;
  readonly probe: (roomId: string) => Promise<Result<null, AppError>>;
  /** The pupils' language. */
  readonly translate: Translate;
  readonly tellDay: () => void;
}) {
  const today = () => dateIn(ports.timeZone(), ports.now());

  /** One after the other; a room that was tested a moment ago is taken as it was found then. */
  async function probeAll(roomIds: readonly string[]): Promise<ReadonlySet<string>> {
    const untestable = new Set<string>();
    for (const roomId of roomIds) {
      const answer = await ports.probe(roomId);
      if (!answer.ok && answer.error.code === 'probe-none') untestable.add(roomId);
    }
    return untestable;
  }

  function factsOf(store: Store, classId: string, untestable: ReadonlySet<string>): RehearsalFacts {
    const pupils = enrolledOn(store.enrolled(classId), today());
    const sheet = store.lastSheet(classId);
    const { work = '' } = store.classTexts(classId);
    const addresses = store
      .rooms(classId)
      .filter(({ official }) => !official)
      .map(pupilAddress);
    return {
      chain: readChain(store, classId, ports.serviceState).map((room) => ({
        ...room,
        testable: !untestable.has(room.id),
      })),
      message: messageTo(store, classId, addresses[0] ?? ''),
      pupils: pupils.length,
      pupilsWithoutAddress: pupils.filter((pupil) => mailAddressOf(pupil) === null).length,
      ...(sheet !== undefined && {
        sheet: { outdated: isSheetOutdated(sheet.addresses, addresses) },
      }),
      work,
    };
  }

  function messageTo(store: Store, classId: string, url: string): string {
    const facts = {
      className: store.findClass(classId)?.name ?? '',
      subject: '',
      start: ports.now(),
      timeZone: ports.timeZone(),
      url,
      moved: true,
    };
    return writeInvitation(ports.translate, facts, store.classTexts(classId).invitation);
  }

  return {
    async run(classId: string): Promise<Result<RehearsalReport, AppError>> {
      const found = ports.store().findClass(classId);
      if (found === undefined) return failure({ code: 'class-unknown' });
      const rooms = ports.store().rooms(classId);
      const untestable = await probeAll(rooms.map(({ id }) => id));
      // Taken anew: the vault may have been locked, or the chain changed, meanwhile.
      const store = ports.store();
      const report: RehearsalReport = {
        classId,
        className: found.name,
        at: ports.now(),
        steps: rehearse(factsOf(store, classId, untestable)),
      };
      store.transaction(() => store.addRehearsal(ports.newId(), report));
      ports.tellDay();
      return success(report);
    },

    last(classId: string): Result<RehearsalReport | null, AppError> {
      const store = ports.store();
      if (store.findClass(classId) === undefined) return failure({ code: 'class-unknown' });
      return success(store.lastRehearsal(classId) ?? null);
    },

    /** The classes that never tried their chain, before their first lesson at a distance. */
    due(): readonly {
      readonly classId: string;
      readonly className: string;
      readonly start: string;
    }[] {
      const store = ports.store();
      const timeZone = ports.timeZone();
      const { from } = boundsOfDate(today(), timeZone);
      const { to } = boundsOfDate(shiftDate(today(), DUE_WITHIN), timeZone);
      const calendar = readCalendar(store, today(), timeZone);
      const { from: begins } = boundsOfDate(calendar.start, timeZone);
      const nameOf = classNames(store);
      const firsts = new Map<string, Lesson>();
      for (const lesson of store.lessonsBetween(from, to).filter(isAtDistance)) {
        if (!firsts.has(lesson.classId)) firsts.set(lesson.classId, lesson);
      }
      return [...firsts.values()]
        .filter(({ classId }) => store.lastRehearsal(classId) === undefined)
        .filter(({ classId }) => !store.lessonsOfClass(classId, begins, from).some(isAtDistance))
        .map(({ classId, start }) => ({ classId, className: nameOf(classId), start }));
    },
  };
}

function isAtDistance({ mode, status }: Lesson): boolean {
  return mode !== 'on-site' && status === 'planned';
}
