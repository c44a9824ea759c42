import type { LessonReport } from '../../../core/participants/lesson-report';
import type { ReviewedReport } from '../../../core/participants/review/reviewed-report';
import { type Draft, namesInDraft } from './draft';
import { keptOfLog } from './kept-of-log';

/**
 * Whether accepting would change what was kept before, even if no mark changes: a report was taken
 * out, or the teacher said of one of its names that others are behind it.
 */
export function changesWhatIsKept(
  reports: readonly ReviewedReport[],
  kept: readonly LessonReport[],
  draft: Draft,
): boolean {
  return (
    draft.removed.size > 0 ||
    reports.some((report) => report.kept && isChanged(report, kept, draft))
  );
}

function isChanged(
  { id, source, participants }: ReviewedReport,
  kept: readonly LessonReport[],
  draft: Draft,
): boolean {
  const isLog = source === 'log';
  const before = kept.find((one) => (isLog ? one.source === 'log' : one.id === id));
  const names = namesInDraft(id, participants);
  return participants.some(({ pupilIds }, place) => {
    if (!draft.said.has(names[place] ?? '')) return false;
    const known = isLog ? keptOfLog(before, participants, place) : before?.participants[place];
    return !areSame(pupilIds, known?.pupilIds ?? []);
  });
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((pupilId) => other.includes(pupilId));
}
