import type { RequestName } from '../../core/contract/requests';
import type { ParticipantService } from '../services/participants/participant-service';
import type { Handlers } from './gate';

/** Gives the service of participants, which is read when it is first asked. */
export type AskParticipants = () => Promise<ParticipantService>;

type Asked = Exclude<
  Extract<RequestName, `participants:${string}`>,
  'participants:reminders' | 'participants:dismiss-reminder'
>;

/** The requests about who was in the visio of a lesson. */
export function participantHandlers(ask: AskParticipants): Pick<Handlers, Asked> {
  return {
    'participants:read': async ({ lessonId }) => (await ask()).read(lessonId),
    'participants:choose': async ({ lessonId }) => (await ask()).choose(lessonId),
    'participants:drop': async ({ lessonId, ...file }) => (await ask()).drop(lessonId, file),
    'participants:paste': async ({ lessonId }) => (await ask()).paste(lessonId),
    'participants:map': async ({ lessonId, token, mapping }) =>
      (await ask()).map(lessonId, token, mapping),
    'participants:remove-report': async ({ lessonId, reportId }) =>
      (await ask()).removeReport(lessonId, reportId),
    'participants:skip-table': async ({ lessonId, token }) =>
      (await ask()).skipTable(lessonId, token),
    'participants:join': async ({ pupilIds, ...named }) => (await ask()).join(named, pupilIds),
    'participants:set-aside': async ({ aside, ...named }) => (await ask()).setAside(named, aside),
    'participants:rules': async ({ lessonId, rules }) => (await ask()).changeRules(lessonId, rules),
    'participants:accept': async ({ lessonId, ...chosen }) =>
      (await ask()).accept(lessonId, chosen),
    'participants:delete-files': async ({ lessonId }) => (await ask()).deleteFiles(lessonId),
    'participants:aliases': async ({ classId }) => (await ask()).aliases(classId),
    'participants:forget-alias': async ({ aliasId }) => (await ask()).forgetAlias(aliasId),
  };
}
