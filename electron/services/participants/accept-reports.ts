import { isNameless } from '../../../core/participants/is-nameless';
import type { Alias, LessonReport } from '../../../core/participants/lesson-report';
import { participantKey } from '../../../core/participants/participant-key';
import type {
  ReviewedName,
  ReviewedReport,
} from '../../../core/participants/review/reviewed-report';
import type { NewId, Store } from '../ports';
import { type Draft, LOG_REPORT, namesInDraft } from './draft';
import type { Review } from './read-review';

/** What of a review goes into the vault: pupils only. */
export function reportsToKeep({ reports, kept }: Review, newId: NewId): readonly LessonReport[] {
  const logBefore = kept.find(({ source }) => source === 'log');
  return reports.map(({ id, tool, source, precision, readAt, participants }) => ({
    id: id === LOG_REPORT ? (logBefore?.id ?? newId()) : id,
    ...{ tool, source, precision, readAt },
    participants: participants.flatMap((name) => joinedName(name)),
  }));
}

function joinedName(name: ReviewedName): LessonReport['participants'] {
  const { pupilIds, joinedBy, intervals, minutes } = name;
  if (pupilIds.length === 0 || joinedBy === undefined) return [];
  return [
    { name: name.name, pupilIds, joinedBy, intervals, ...(minutes !== undefined && { minutes }) },
  ];
}

/**
 * Names that are nobody's of the class and go with the accepting, each once; those of a meeting that
 * goes on stay.
 */
export function droppedNames(reports: readonly ReviewedReport[]): number {
  const names = reports
    .filter(({ live }) => !live)
    .flatMap(({ participants }) => participants)
    .filter(({ pupilIds }) => pupilIds.length === 0);
  return new Set(names.map(({ name }) => participantKey(name))).size;
}

/**
 * The names that the teacher joined to one pupil by hand, unless they are known so already. A name
 * that was joined to two pupils, or that anybody may have, says nothing of the next lesson. What was
 * undone and is accepted again is learned again; what was forgotten is not.
 */
export function namesToLearn(
  store: Store,
  { sheet, reports }: Review,
  draft: Draft,
): readonly Pick<Alias, 'key' | 'name' | 'pupilId'>[] {
  const known = new Map(store.aliases(sheet.lesson.classId).map((one) => [one.key, one.pupilId]));
  const undone = store.undoneAliases(sheet.lesson.classId);
  const isUndone = (key: string, pupilIds: readonly string[]) =>
    undone.some((one) => one.key === key && pupilIds.includes(one.pupilId));
  const learned = new Map<string, { name: string; pupilIds: Set<string> }>();
  for (const { id, participants } of reports) {
    const names = namesInDraft(id, participants);
    participants.forEach(({ name, pupilIds, joinedBy }, place) => {
      const isSaid = draft.said.has(names[place] ?? '');
      const key = participantKey(name);
      if (joinedBy !== 'hand' || isNameless(name)) return;
      if (!isSaid && !isUndone(key, pupilIds)) return;
      const before = learned.get(key) ?? { name, pupilIds: new Set() };
      learned.set(key, { name, pupilIds: new Set([...before.pupilIds, ...pupilIds]) });
    });
  }
  return [...learned].flatMap(([key, { name, pupilIds }]) => {
    const [pupilId, another] = [...pupilIds];
    if (pupilId === undefined || another !== undefined) return [];
    return known.get(key) === pupilId ? [] : [{ key, name, pupilId }];
  });
}
