import type { AppError } from '../../core/contract/errors';
import type {
  AttestableView,
  PrintLayout,
  PrintPage,
  SeenFrom,
} from '../../core/contract/print-views';
import type { ExportOutcome } from '../../core/contract/views';
import type { JournalCheck } from '../../core/contract/watch-views';
import {
  attestationFileName,
  meetingLogFileName,
  seatingFileName,
  sheetFileName,
} from '../../core/export/file-name';
import { localMoment, sayDate } from '../../core/export/local-moment';
import { pupilAddress } from '../../core/meeting/room-addresses';
import { writeJitsiLog } from '../../core/participants/jitsi-log';
import { failure, type Result, success } from '../../core/shared/result';
import type { Translate } from '../../core/strings/translate';
import { dateIn } from '../../core/timetable/day';
import { attestableLessons } from './attestable-lessons';
import type { Clock, NewId, OpenStore } from './ports';
import type { PrintDesk } from './print-desk';
import { readAttestation } from './read-attestation';
import { readClassRoster } from './read-class-roster';
import { readSeating } from './read-seating';
import { readSheet, roomsOnSheet } from './read-sheet';

export type DocumentService = ReturnType<typeof createDocumentService>;

type As = 'pdf' | 'paper';

const UPRIGHT: PrintLayout = { landscape: false };
const ACROSS: PrintLayout = { landscape: true };

/**
 * The pages made for paper: fiche de secours, poster, attestation, seating plan. They are in French.
 * The log of a meeting goes out the same way, as a file of its own.
 */
export function createDocumentService(ports: {
  readonly store: OpenStore;
  readonly now: Clock;
  readonly newId: NewId;
  readonly timeZone: () => string;
  readonly journal: { readonly check: () => Promise<JournalCheck> };
  readonly desk: PrintDesk;
  /** Asks where to write; gets a proposed name, gives a path, null = given up. */
  readonly chooseFile: (proposed: string) => Promise<string | null>;
  readonly writeFile: (
    path: string,
    bytes: Uint8Array,
  ) => Promise<Result<null, 'export-disk-full' | 'export-failed'>>;
  /** Into French: the pages go to pupils and to the school. */
  readonly translate: Translate;
  readonly version: string;
  readonly tellDay: () => void;
}) {
  const { desk, translate: t } = ports;

  async function save(
    page: PrintPage,
    layout: PrintLayout,
    proposed: string,
  ): Promise<Result<ExportOutcome, AppError>> {
    return saveBytes(() => desk.toPdf(page, layout), proposed);
  }

  async function saveBytes(
    make: () => Promise<Result<Uint8Array, AppError['code']>>,
    proposed: string,
  ): Promise<Result<ExportOutcome, AppError>> {
    const path = await ports.chooseFile(proposed);
    if (path === null) return success({ kind: 'cancelled' });
    const bytes = await make();
    if (!bytes.ok) return failure({ code: bytes.error });
    const written = await ports.writeFile(path, bytes.value);
    if (!written.ok) return failure({ code: written.error });
    const cut = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    return success({ kind: 'saved', fileName: path.slice(cut + 1), folder: path.slice(0, cut) });
  }

  async function print(
    page: PrintPage,
    layout: PrintLayout,
  ): Promise<Result<ExportOutcome, AppError>> {
    const ending = await desk.toPaper(page, layout);
    return ending.ok ? success({ kind: ending.value }) : failure({ code: ending.error });
  }

  return {
    async sheet(classId: string, as: As): Promise<Result<ExportOutcome, AppError>> {
      const store = ports.store();
      const found = store.findClass(classId);
      if (found === undefined) return failure({ code: 'class-unknown' });
      const rooms = roomsOnSheet(store, classId);
      if (rooms.length === 0) return failure({ code: 'no-fallback-room' });
      const { timeZone, madeAt } = { timeZone: ports.timeZone(), madeAt: ports.now() };
      const page: PrintPage = {
        ...readSheet(store, found, dateIn(timeZone, madeAt)),
        title: t('documents.sheet.pageTitle', { className: found.name }),
        timeZone,
        madeAt,
      };
      const ending =
        as === 'pdf'
          ? await save(page, UPRIGHT, sheetFileName(found.name, t))
          : await print(page, UPRIGHT);
      if (ending.ok && ending.value.kind !== 'cancelled') {
        const addresses = rooms.map(pupilAddress);
        ports.store().addSheet({ id: ports.newId(), classId, madeAt, addresses });
        ports.tellDay();
      }
      return ending;
    },

    async poster(lessonId: string): Promise<Result<ExportOutcome, AppError>> {
      const store = ports.store();
      const lesson = store.findLesson(lessonId);
      if (lesson === undefined) return failure({ code: 'lesson-unknown' });
      const meeting = store.lastMeeting(lessonId);
      if (meeting === undefined) return failure({ code: 'room-missing' });
      const className = store.findClass(lesson.classId)?.name ?? '';
      const page: PrintPage = {
        kind: 'poster',
        className,
        subject: lesson.subject,
        // Without Jitsi's options, which nobody types.
        address: meeting.product === 'jitsi' ? meeting.url.replace(/#.*$/, '') : meeting.url,
        url: pupilAddress(meeting),
        title: t('documents.poster.pageTitle', { className }),
        timeZone: ports.timeZone(),
        madeAt: ports.now(),
      };
      return print(page, ACROSS);
    },

    async seating(
      planId: string,
      wanted: { readonly photos: boolean; readonly seenFrom: SeenFrom; readonly as: As },
    ): Promise<Result<ExportOutcome, AppError>> {
      const store = ports.store();
      const plan = store.findSeatingPlan(planId);
      const found = plan && store.findClass(plan.classId);
      if (plan === undefined || found === undefined) return failure({ code: 'plan-unknown' });
      const { timeZone, madeAt } = { timeZone: ports.timeZone(), madeAt: ports.now() };
      const { pupils } = readClassRoster(store, found, dateIn(timeZone, madeAt));
      const page: PrintPage = {
        ...readSeating(found, plan, pupils, wanted),
        title: t('documents.seating.pageTitle', { className: found.name }),
        timeZone,
        madeAt,
      };
      if (wanted.as === 'paper') return print(page, ACROSS);
      return save(page, ACROSS, seatingFileName({ className: found.name, planName: plan.name }, t));
    },

    async attestation(lessonId: string, as: As): Promise<Result<ExportOutcome, AppError>> {
      const check = await ports.journal.check();
      // One reading from here on: a line written in between would not be in the page's excerpt.
      const store = ports.store();
      const lesson = store.findLesson(lessonId);
      if (lesson === undefined) return failure({ code: 'lesson-unknown' });
      const madeAt = ports.now();
      const read = readAttestation(store, lesson, madeAt);
      if (read === null) return failure({ code: 'no-outage' });
      const className = store.findClass(lesson.classId)?.name ?? '';
      const timeZone = ports.timeZone();
      const date = sayDate(localMoment(lesson.start, timeZone).date, t);
      const title = t('documents.attestation.pageTitle', { className, date });
      const page: PrintPage = {
        ...read,
        kind: 'attestation',
        className,
        check,
        fingerprint: store.lastJournalEntry()?.hash ?? null,
        version: ports.version,
        title,
        timeZone,
        madeAt,
      };
      const layout: PrintLayout = { landscape: false, footer: [title] };
      if (as === 'paper') return print(page, layout);
      return save(
        page,
        layout,
        attestationFileName({ className, start: lesson.start, timeZone }, t),
      );
    },

    /** What the window of a meeting saw, as it is in the vault when the place is chosen. */
    async meetingLog(lessonId: string): Promise<Result<ExportOutcome, AppError>> {
      const store = ports.store();
      const lesson = store.findLesson(lessonId);
      if (lesson === undefined) return failure({ code: 'lesson-unknown' });
      if (store.meetingLog(lessonId).length === 0) return failure({ code: 'report-gone' });
      const className = store.findClass(lesson.classId)?.name ?? '';
      const written = async () =>
        success(new TextEncoder().encode(writeJitsiLog(ports.store().meetingLog(lessonId))));
      const named = { className, start: lesson.start, timeZone: ports.timeZone() };
      return saveBytes(written, meetingLogFileName(named, t));
    },

    /** The lessons of the last thirty days for which an attestation can be made. */
    attestable(): AttestableView {
      const lessons = attestableLessons(ports.store(), ports.now());
      return { timeZone: ports.timeZone(), lessons };
    },

    /** Asked by the window that draws: its page, once. */
    page(token: string): Result<PrintPage, AppError> {
      const page = desk.take(token);
      return page === undefined ? failure({ code: 'bad-request' }) : success(page);
    },

    /** The window says that its page stands. */
    ready(token: string): Result<null, AppError> {
      return desk.tellDrawn(token) ? success(null) : failure({ code: 'bad-request' });
    },
  };
}
