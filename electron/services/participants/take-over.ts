import type { AppError } from '../../../core/contract/errors';
import type { AcceptOutcome } from '../../../core/contract/participant-views';
import {
  type ChosenProposals,
  decideParticipants,
} from '../../../core/participants/review/decide-participants';
import { failure, type Result, success } from '../../../core/shared/result';
import { droppedNames, namesToLearn, reportsToKeep } from './accept-reports';
import type { createAcceptedFiles } from './accepted-files';
import type { createDrafts, Draft } from './draft';
import { dropStrangers } from './drop-strangers';
import type { ParticipantPorts } from './participant-ports';
import type { Review } from './read-review';

/** What is learned where every mark stands: undone as any acceptance is. */
const NOBODY_MARKED = { kind: 'mark-many', cause: 'participants', marks: {} } as const;

/**
 * Takes over into the register what was chosen of a review: one act, in one transaction with the
 * reports and the names that it leaves behind. The draft is done with.
 */
export function createTakeOver(
  ports: Pick<ParticipantPorts, 'store' | 'now' | 'newId' | 'registers'>,
  drafts: ReturnType<typeof createDrafts>,
  files: ReturnType<typeof createAcceptedFiles>,
) {
  return (found: Review, chosen: ChosenProposals): Result<AcceptOutcome, AppError> => {
    const { sheet, reports, view } = found;
    const lessonId = sheet.lesson.id;
    const draft = drafts.of(lessonId);
    const isNothing = chosen.taken.length === 0 && chosen.absent.length === 0;
    if (isNothing && !view.isKeptChanged) return failure({ code: 'nothing-to-accept' });
    const outOf = measuredMinutes(found);
    const decided = decideParticipants(sheet.history, view.proposals, chosen, outOf);
    if (!decided.ok) return failure({ code: decided.error });
    const store = ports.store();
    const learned = namesToLearn(store, found, draft);
    const act = decided.value.act ?? (learned.length > 0 ? NOBODY_MARKED : null);
    const kept = reportsToKeep(found, ports.newId);
    const register = ports.registers.takeOver(lessonId, act, (eventId) => {
      store.putLessonReports(lessonId, kept);
      for (const alias of learned) {
        const { classId } = sheet.lesson;
        const learnedAt = ports.now();
        store.addAlias({ ...alias, id: ports.newId(), classId, learnedAt, eventId });
      }
      dropStrangers(store, found, draft);
    });
    if (!register.ok) return register;
    drafts.drop(lessonId);
    const keptIds = kept.map(({ id }) => id);
    return success({
      register: register.value,
      marked: Object.keys(act?.marks ?? {}).length,
      leftAlone: decided.value.leftAlone,
      learned: learned.length,
      dropped: droppedNames(reports),
      files: files.add(lessonId, filesOf(draft), keptIds),
    });
  };
}

/** Out of how many minutes who was not seen missed all; undefined where no report knows minutes. */
function measuredMinutes({ reports, view }: Review): number | undefined {
  const isMeasured = reports.some(({ participants }) =>
    participants.some(({ intervals, minutes }) => intervals.length > 0 || minutes !== undefined),
  );
  return isMeasured ? view.measured.minutes : undefined;
}

function filesOf({ reports }: Draft): Parameters<ReturnType<typeof createAcceptedFiles>['add']>[1] {
  return reports.flatMap(({ id, file }) => (file === undefined ? [] : [{ reportId: id, file }]));
}
