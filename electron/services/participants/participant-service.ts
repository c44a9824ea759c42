import type { AppError } from '../../../core/contract/errors';
import type {
  AcceptOutcome,
  AliasView,
  ParticipantsView,
  ReportOutcome,
} from '../../../core/contract/participant-views';
import type { ProposalRules } from '../../../core/participants/proposal-rules';
import type { ReportMapping } from '../../../core/participants/report-mapping';
import {
  type ChosenProposals,
  decideParticipants,
} from '../../../core/participants/review/decide-participants';
import { failure, type Result, success } from '../../../core/shared/result';
import { droppedNames, namesToLearn, reportsToKeep } from './accept-reports';
import { createAcceptedFiles } from './accepted-files';
import { createDrafts, type Draft, namesInDraft, type SaidOfName } from './draft';
import { dropStrangers, tidyLogs } from './drop-strangers';
import { createGivenReports, type GivenOutcome } from './give-report';
import { createNameMatcher } from './name-matcher';
import type { ParticipantPorts, ReportFile } from './participant-ports';
import { readAliases } from './read-aliases';
import { type Review, readReview } from './read-review';

export type ParticipantService = ReturnType<typeof createParticipantService>;

type View = Result<ParticipantsView, AppError>;
/** What is learned where every mark stands: undone as any acceptance is. */
const NOBODY_MARKED = { kind: 'mark-many', cause: 'participants', marks: {} } as const;
/** Names one name of one report. */
type Named = { readonly lessonId: string; readonly reportId: string; readonly place: number };

/**
 * « Qui était dans la visio ? »: reports are read and joined in memory, and nothing is written
 * before the teacher accepts.
 */
export function createParticipantService(ports: ParticipantPorts) {
  const drafts = createDrafts();
  const given = createGivenReports(ports, drafts);
  const files = createAcceptedFiles(ports.deleteFile);
  const matcher = createNameMatcher();

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

  function say({ lessonId, reportId, place }: Named, said: SaidOfName): View {
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
    return read(lessonId);
  }

  function write(
    found: Review,
    draft: Draft,
    chosen: ChosenProposals,
  ): Result<AcceptOutcome, AppError> {
    const store = ports.store();
    const { sheet, reports, view } = found;
    const lessonId = sheet.lesson.id;
    const decided = decideParticipants(
      sheet.history,
      view.proposals,
      chosen,
      measuredMinutes(found),
    );
    if (!decided.ok) return failure({ code: decided.error });
    const { leftAlone } = decided.value;
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
    const read = draft.reports.flatMap(({ id, file }) =>
      file === undefined ? [] : [{ reportId: id, file }],
    );
    drafts.drop(lessonId);
    return success({
      register: register.value,
      marked: Object.keys(act?.marks ?? {}).length,
      leftAlone,
      learned: learned.length,
      dropped: droppedNames(reports),
      files: files.add(
        lessonId,
        read,
        kept.map(({ id }) => id),
      ),
    });
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

    /** A report of the vault goes when the teacher accepts without it. */
    removeReport(lessonId: string, reportId: string): View {
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
      return read(lessonId);
    },

    join: (named: Named, pupilIds: readonly string[]): View =>
      say(named, { pupilIds: [...new Set(pupilIds)], aside: false }),

    setAside: (named: Named, aside: boolean): View => say(named, { pupilIds: [], aside }),

    changeRules(lessonId: string, rules: ProposalRules): View {
      ports.keepRules(rules);
      return read(lessonId);
    },

    accept(lessonId: string, chosen: ChosenProposals): Result<AcceptOutcome, AppError> {
      const found = review(lessonId);
      if (!found.ok) return found;
      const draft = drafts.of(lessonId);
      const isNothing = chosen.taken.length === 0 && chosen.absent.length === 0;
      if (isNothing && !found.value.view.isKeptChanged)
        return failure({ code: 'nothing-to-accept' });
      const accepted = write(found.value, draft, chosen);
      if (accepted.ok) ports.tell(lessonId);
      return accepted;
    },

    async deleteFiles(lessonId: string): Promise<Result<{ left: readonly string[] }, AppError>> {
      ports.store();
      return success({ left: await files.deleteAll(lessonId) });
    },

    aliases(classId: string): Result<readonly AliasView[], AppError> {
      const store = ports.store();
      if (store.findClass(classId) === undefined) return failure({ code: 'class-unknown' });
      return success(readAliases(store, classId));
    },

    forgetAlias(aliasId: string): Result<readonly AliasView[], AppError> {
      const store = ports.store();
      const classId = store.transaction(() => store.forgetAlias(aliasId));
      return classId === undefined
        ? failure({ code: 'alias-unknown' })
        : success(readAliases(store, classId));
    },

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

/** Out of how many minutes who was not seen missed all; undefined where no report knows minutes. */
function measuredMinutes({ reports, view }: Review): number | undefined {
  const isMeasured = reports.some(({ participants }) =>
    participants.some(({ intervals, minutes }) => intervals.length > 0 || minutes !== undefined),
  );
  return isMeasured ? view.measured.minutes : undefined;
}
