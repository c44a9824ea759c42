import type { AppError } from '../../../core/contract/errors';
import { failure, type Result, success } from '../../../core/shared/result';
import { type createDrafts, namesInDraft, type SaidOfName } from './draft';
import type { Review } from './read-review';

/** One name of one report. */
export type NamePlace = {
  readonly lessonId: string;
  readonly reportId: string;
  readonly place: number;
};

type Changed = Result<null, AppError>;

/** What the teacher says of reports and their names, before anything is taken over. */
export function createDraftChanges(
  drafts: ReturnType<typeof createDrafts>,
  review: (lessonId: string) => Result<Review, AppError>,
) {
  function say({ lessonId, reportId, place }: NamePlace, said: SaidOfName): Changed {
    const found = review(lessonId);
    if (!found.ok) return found;
    const report = found.value.reports.find(({ id }) => id === reportId);
    if (report === undefined) return failure({ code: 'report-gone' });
    if (report.participants[place] === undefined) return failure({ code: 'participant-unknown' });
    if (said.pupilIds.some((pupilId) => !found.value.sheet.roll.includes(pupilId))) {
      return failure({ code: 'pupil-not-on-roll' });
    }
    const draft = drafts.of(lessonId);
    const name = namesInDraft(reportId, report.participants)[place] ?? '';
    drafts.put(lessonId, { ...draft, said: new Map([...draft.said, [name, said]]) });
    return success(null);
  }

  return {
    join: (name: NamePlace, pupilIds: readonly string[]): Changed =>
      say(name, { pupilIds: [...new Set(pupilIds)], aside: false }),

    setAside: (name: NamePlace, aside: boolean): Changed => say(name, { pupilIds: [], aside }),

    /** A report of the vault goes when the teacher accepts without it. */
    removeReport(lessonId: string, reportId: string): Changed {
      const found = review(lessonId);
      if (!found.ok) return found;
      if (!found.value.reports.some(({ id }) => id === reportId)) {
        return failure({ code: 'report-gone' });
      }
      const draft = drafts.of(lessonId);
      const reports = draft.reports.filter(({ id }) => id !== reportId);
      const isGiven = reports.length < draft.reports.length;
      const removed = isGiven ? draft.removed : new Set([...draft.removed, reportId]);
      drafts.put(lessonId, { ...draft, reports, removed });
      return success(null);
    },
  };
}
