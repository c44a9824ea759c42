import type { AppError } from '../../../core/contract/errors';
import type {
  AcceptOutcome,
  ParticipantsView,
  ReportOutcome,
} from '../../../core/contract/participant-views';
import type { ProposalRules } from '../../../core/participants/proposal-rules';
import type { ReportMapping } from '../../../core/participants/report-mapping';
import type { ChosenProposals } from '../../../core/participants/review/decide-participants';
import { type Result, success } from '../../../core/shared/result';
import { createAcceptedFiles } from './accepted-files';
import { createDraftChanges, type NamePlace } from './change-draft';
import { createDrafts } from './draft';
import { tidyLogs } from './drop-strangers';
import { createGivenReports } from './give-report';
import { createLearnedNames } from './learned-names';
import { createNameMatcher } from './name-matcher';
import type { ParticipantPorts, ReportFile } from './participant-ports';
import { type Review, readReview } from './read-review';
import { createTakeOver } from './take-over';
import type { GivenOutcome } from './take-reports';

export type ParticipantService = ReturnType<typeof createParticipantService>;

type View = Result<ParticipantsView, AppError>;

/**
 * « Qui était dans la visio ? »: reports are read and joined in memory, and nothing is written
 * before the teacher accepts.
 */
export function createParticipantService(ports: ParticipantPorts) {
  const drafts = createDrafts();
  const given = createGivenReports(ports, drafts);
  const files = createAcceptedFiles(ports.deleteFile);
  const matcher = createNameMatcher();
  const changes = createDraftChanges(drafts, review);
  const takeOver = createTakeOver(ports, drafts, files);
  const learned = createLearnedNames(ports.store);

  function review(lessonId: string): Result<Review, AppError> {
    const { now, timeZone, rules } = ports;
    return readReview(ports.store(), lessonId, drafts.of(lessonId), {
      ...{ now: now(), timeZone: timeZone(), rules: rules(), matcher },
    });
  }

  function read(lessonId: string): View {
    const found = review(lessonId);
    return found.ok ? success(found.value.view) : found;
  }

  function readAfter(lessonId: string, change: Result<null, AppError>): View {
    return change.ok ? read(lessonId) : change;
  }

  async function outcome(
    lessonId: string,
    reading: Promise<Result<GivenOutcome, AppError>>,
  ): Promise<Result<ReportOutcome, AppError>> {
    const became = await reading;
    if (!became.ok) return became;
    if (became.value.kind !== 'read') return success(became.value);
    const view = read(lessonId);
    return view.ok ? success({ kind: 'read', view: view.value }) : view;
  }

  return {
    read,

    choose: (lessonId: string) => outcome(lessonId, given.choose(lessonId)),
    drop: (lessonId: string, file: ReportFile) => outcome(lessonId, given.drop(lessonId, file)),
    paste: (lessonId: string) => outcome(lessonId, given.paste(lessonId)),
    map: (lessonId: string, token: string, mapping: ReportMapping) =>
      outcome(lessonId, given.map(lessonId, token, mapping)),
    skipTable: (lessonId: string, token: string) =>
      outcome(lessonId, Promise.resolve(given.skip(lessonId, token))),

    removeReport: (lessonId: string, reportId: string): View =>
      readAfter(lessonId, changes.removeReport(lessonId, reportId)),
    join: (name: NamePlace, pupilIds: readonly string[]): View =>
      readAfter(name.lessonId, changes.join(name, pupilIds)),
    setAside: (name: NamePlace, aside: boolean): View =>
      readAfter(name.lessonId, changes.setAside(name, aside)),
    changeRules(lessonId: string, rules: ProposalRules): View {
      ports.keepRules(rules);
      return read(lessonId);
    },

    accept(lessonId: string, chosen: ChosenProposals): Result<AcceptOutcome, AppError> {
      const found = review(lessonId);
      if (!found.ok) return found;
      const accepted = takeOver(found.value, chosen);
      if (accepted.ok) ports.tell(lessonId);
      return accepted;
    },

    async deleteFiles(lessonId: string): Promise<Result<{ left: readonly string[] }, AppError>> {
      ports.store();
      return success({ left: await files.deleteAll(lessonId) });
    },

    aliases: learned.list,
    forgetAlias: learned.forget,

    /** The vault was opened: names that were left for the end of a meeting go when it is long over. */
    tidyLogs(): void {
      tidyLogs(ports, (lessonId) => review(lessonId));
    },

    /** The vault closes: no name stays in memory, and no path. */
    forget(): void {
      drafts.forget();
      given.forget();
      files.forget();
      matcher.forget();
    },
  };
}
