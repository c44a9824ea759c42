import type { LessonReport } from '../../../core/participants/lesson-report';
import type { ReviewedReport } from '../../../core/participants/review/reviewed-report';
import { type Draft, namesInDraft } from './draft';
import { keptOfLog } from './kept-of-log';

/**
 * Whether accepting would change what is kept, even if no mark changes: a report was taken out, one
 * with pupils in it is new, as their minutes are evidence for marks that stand by hand, or the
 * teacher said of a name of one that was kept that others are behind it.
 */
export function changesWhatIsKept(
  reports: readonly ReviewedReport[],
  kept: readonly LessonReport[],
  draft: Draft,
): boolean {
  return (
    draft.removed.size > 0 ||
    reports.some((report) => {
      const before = kept.find(({ id, source }) =>
        report.source === 'log' ? source === 'log' : id === report.id,
      );
      return before === undefined ? hasPupils(report) : isChanged(report, before, draft);
    })
  );
}

function hasPupils({ participants }: ReviewedReport): boolean {
  return participants.some(({ pupilIds }) => pupilIds.length > 0);
}

function isChanged(
  { id, source, participants }: ReviewedReport,
  before: LessonReport,
  draft: Draft,
): boolean {
  const names = namesInDraft(id, participants);
  return participants.some(({ pupilIds }, place) => {
    if (!draft.said.has(names[place] ?? '')) return false;
    const known =
      source === 'log' ? keptOfLog(before, participants, place) : before.participants[place];
    return !areSame(pupilIds, known?.pupilIds ?? []);
  });
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((pupilId) => other.includes(pupilId));
}
