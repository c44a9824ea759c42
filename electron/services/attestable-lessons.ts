import { Temporal } from 'temporal-polyfill';
import type { AttestableLesson } from '../../core/contract/print-views';
import { minutesOfOutage } from '../../core/reachability/attestation';
import { classNames } from './class-names';
import { lessonOutages } from './lesson-outages';
import type { Store } from './ports';

const DAYS = 30;

/** The lessons of the last thirty days that an outage touched, the newest first. */
export function attestableLessons(store: Store, now: string): AttestableLesson[] {
  const from = Temporal.Instant.from(now)
    .subtract({ hours: DAYS * 24 })
    .toString();
  const nameOf = classNames(store);
  const found: AttestableLesson[] = [];
  for (const lesson of store.lessonsBetween(from, now)) {
    if (lesson.status === 'cancelled') continue;
    const outages = lessonOutages(store, lesson);
    if (outages.length === 0) continue;
    const { id, classId, subject, start, end } = lesson;
    const minutes = minutesOfOutage(lesson, outages, now);
    const reported = outages.some(({ source }) => source === 'teacher');
    const className = nameOf(classId);
    found.push({ lessonId: id, className, subject, start, end, minutes, reported });
  }
  return found.reverse();
}
