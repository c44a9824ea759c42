import type { LessonReport } from '../../../core/participants/lesson-report';
import type { Participant, ReportNotice } from '../../../core/participants/report';

/** A file on the disk, as it was when it was read. */
export type ReadFile = {
  readonly path: string;
  readonly name: string;
  /** Of its bytes. */
  readonly fingerprint: string;
};

/** A report that was given and not accepted yet: everybody in it, in memory only. */
export type DraftReport = Omit<LessonReport, 'participants'> & {
  readonly participants: readonly Participant[];
  readonly warnings: readonly ReportNotice[];
  /** Of a file, of one that was dropped too. */
  readonly fileName?: string;
  /** Of a file that was chosen: it can be deleted once it is accepted. */
  readonly file?: ReadFile;
  /** Of its bytes: the same report given twice is one. */
  readonly fingerprint: string;
};

/** What the teacher said of one name. */
export type SaidOfName = { readonly pupilIds: readonly string[]; readonly aside: boolean };

/** What is going on with the participants of one lesson, until it is accepted or the vault locks. */
export type Draft = {
  readonly reports: readonly DraftReport[];
  /** Ids of reports of before that the teacher took out. */
  readonly removed: ReadonlySet<string>;
  /** By `namesInDraft`. */
  readonly said: ReadonlyMap<string, SaidOfName>;
};

const empty: Draft = { reports: [], removed: new Set(), said: new Map() };

/** The report that is made of the log of a meeting in the app. */
export const LOG_REPORT = 'log';

/**
 * Names the names of a report, as long as they are written so: the places of a meeting that goes on
 * move, when somebody comes in before others.
 */
export function namesInDraft(
  reportId: string,
  participants: readonly Pick<Participant, 'name' | 'email'>[],
): readonly string[] {
  const counts = new Map<string, number>();
  return participants.map(({ name, email }) => {
    const written = JSON.stringify([reportId, name, email]);
    const count = counts.get(written) ?? 0;
    counts.set(written, count + 1);
    return `${written} ${count}`;
  });
}

/** The drafts of all lessons: nothing of them outlives the lock. */
export function createDrafts() {
  const drafts = new Map<string, Draft>();
  let age = 0;

  return {
    of: (lessonId: string): Draft => drafts.get(lessonId) ?? empty,
    put: (lessonId: string, draft: Draft): void => {
      drafts.set(lessonId, draft);
    },
    drop: (lessonId: string): void => {
      drafts.delete(lessonId);
    },
    /** What was begun at another age belongs to a vault that was locked since. */
    age: (): number => age,
    forget(): void {
      drafts.clear();
      age += 1;
    },
  };
}
