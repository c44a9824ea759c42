import type { ServiceState } from '../../../../core/contract/watch-views';
import type { Verdict } from '../../../../core/reachability/observation';
import { createTranslator } from '../../../../core/strings/translate';
import { createLessonService } from '../../../../electron/services/lesson-service';
import { createHandClock } from '../hand-clock';
import { countedIds, PARIS } from '../open-test-store';
import { openTestSchool } from '../test-school';

/** The lessons of the test school, with rooms in the states that the test wants. */
export function openLessons(now = '2026-11-23T07:05:00Z') {
  const school = openTestSchool();
  const clock = createHandClock(now);
  const states = new Map<string, ServiceState>();
  const lessons = createLessonService({
    store: () => school.store,
    now: clock.now,
    newId: countedIds(),
    timeZone: () => PARIS,
    translate: () => createTranslator('fr'),
    serviceState: (roomId) => states.get(roomId),
    onLessonsChanged: () => undefined,
    tellDay: () => undefined,
  });

  return {
    ...school,
    clock,
    lessons,
    serviceIs(roomId: string, verdict: Verdict): void {
      states.set(roomId, { verdict, cause: 'error-page', detail: '', at: now, since: now });
    },
    /** The lessons of a day: today's, or those of a date. */
    day(date: string | null = null) {
      const answer = lessons.day(date);
      if (!answer.ok) throw new Error(answer.error.code);
      return answer.value;
    },
  };
}
