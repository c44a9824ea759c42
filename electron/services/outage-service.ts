import type { OutageDecision } from '../../core/attendance/mark';
import { proposeWording } from '../../core/attendance/outage-words';
import { isUndecided } from '../../core/attendance/unjustified';
import type { AppError } from '../../core/contract/errors';
import type { RegisterProgress } from '../../core/contract/register-views';
import type { LessonOutage } from '../../core/contract/watch-requests';
import type { Outage } from '../../core/reachability/outage';
import { failure, type Result, success } from '../../core/shared/result';
import type { Translate } from '../../core/strings/translate';
import { hostOfOutage } from './host-of-outage';
import { lessonOutages } from './lesson-outages';
import type { OpenStore, Store } from './ports';
import type { RegisterService } from './register-service';

export type OutageService = ReturnType<typeof createOutageService>;

/** Outages as the reason of absences: shown and proposed, never decided by the program. */
export function createOutageService(ports: {
  readonly store: OpenStore;
  readonly timeZone: () => string;
  readonly registers: Pick<RegisterService, 'read' | 'decideOutage'>;
  /** The language of the registers. */
  readonly translate: Translate;
}) {
  return {
    /** Null when the lesson fell into no outage. */
    read(lessonId: string): Result<LessonOutage | null, AppError> {
      const store = ports.store();
      const lesson = store.findLesson(lessonId);
      if (lesson === undefined) return failure({ code: 'lesson-unknown' });
      const outages = lessonOutages(store, lesson);
      if (outages.length === 0) return success(null);
      const register = ports.registers.read(lessonId);
      if (!register.ok) return register;
      const { roll, marks } = register.value;
      const pupils = (isOf: (mark: NonNullable<(typeof marks)[string]>) => boolean) =>
        roll
          .map(({ pupilId }) => pupilId)
          .filter((pupilId) => {
            const mark = marks[pupilId];
            return mark !== undefined && isOf(mark);
          });
      const spans = outages.map((outage) => ({ outage, span: spanOf(store, outage) }));
      return success({
        spans: spans.map(({ span }) => span),
        undecided: pupils(isUndecided),
        accepted: pupils(({ outage }) => outage === 'accepted'),
        setAside: pupils(({ outage }) => outage === 'set-aside'),
        proposedWording: proposeWording(
          spans.map(({ outage: { verdict }, span }) => ({
            span,
            ...(verdict !== undefined && { verdict }),
          })),
          { lesson, timeZone: ports.timeZone(), language: 'fr', t: ports.translate },
        ),
      });
    },

    decide(
      lessonId: string,
      pupilIds: readonly string[],
      decision: OutageDecision,
      wording: string,
    ): Result<RegisterProgress, AppError> {
      const store = ports.store();
      const lesson = store.findLesson(lessonId);
      if (lesson === undefined) return failure({ code: 'lesson-unknown' });
      if (lessonOutages(store, lesson).length === 0) return failure({ code: 'no-outage' });
      return ports.registers.decideOutage(lessonId, { pupilIds, decision, wording });
    },
  };
}

function spanOf(store: Store, outage: Outage): LessonOutage['spans'][number] {
  const { source, cause, startedAt } = outage;
  const to = outage.endedAt;
  return {
    source,
    host: hostOfOutage(store, outage) ?? '',
    ...(cause !== undefined && { cause }),
    from: startedAt,
    ...(to !== undefined && { to }),
  };
}
