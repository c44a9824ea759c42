import type { LastDocument } from '../../../core/contract/export-views';
import type { DocumentSubject } from '../../../core/export/document-kinds';
import { localMoment } from '../../../core/export/local-moment';
import { madeAgain } from '../../../core/export/made-again';
import { nameInUse } from '../../../core/roster/enrolled-pupil';
import { assertNever } from '../../../core/shared/assert-never';
import { boundsOfDate, dateIn } from '../../../core/timetable/day';
import type { Lesson } from '../../../core/timetable/lesson';
import { shiftDate } from '../../../core/timetable/shift-date';
import type { Store } from '../ports';

/** A class that was not met for so long is not gone on with. */
const DAYS_BACK = 14;

/** What was made last of each kind, as of now; what it was about may be no more. */
export function lastDocuments(store: Store, now: string, timeZone: string): LastDocument[] {
  const today = dateIn(timeZone, now);
  const yearStart = store.schoolYear(today)?.start;
  return store.madeDocuments().flatMap((made) => {
    const choice = madeAgain(made, today, yearStart);
    const about = describeSubject(store, choice.subject, now, timeZone);
    if (about === null) return [];
    const { subject, ...words } = about;
    return [{ choice: { ...choice, subject }, ...words }];
  });
}

type Described = { readonly subject: DocumentSubject } & Omit<LastDocument, 'choice'>;

function describeSubject(
  store: Store,
  subject: DocumentSubject,
  now: string,
  timeZone: string,
): Described | null {
  switch (subject.about) {
    case 'lesson': {
      const lesson = presentLesson(store, subject.lessonId, now, timeZone);
      if (lesson === null) return null;
      const names = namesOf(store, [lesson.classId]);
      if (names === null) return null;
      const at = localMoment(lesson.start, timeZone);
      return { subject: { about: 'lesson', lessonId: lesson.id }, names, at };
    }
    case 'day':
    case 'months':
    case 'days':
    case 'classes': {
      const names = namesOf(store, subject.classIds);
      return names && { subject, names };
    }
    case 'pupil': {
      const pupil = store.findPupil(subject.pupilId);
      return pupil ? { subject, names: [`${pupil.firstName} ${nameInUse(pupil)}`] } : null;
    }
    case 'now':
    case 'vault':
      return { subject, names: [] };
    default:
      return assertNever(subject);
  }
}

/** The lesson of the same class that began last, else the one that it was made of. */
function presentLesson(
  store: Store,
  lessonId: string,
  now: string,
  timeZone: string,
): Lesson | null {
  const made = store.findLesson(lessonId);
  if (made === undefined) return null;
  const { from } = boundsOfDate(shiftDate(dateIn(timeZone, now), -DAYS_BACK), timeZone);
  const begun = store
    .lessonsOfClass(made.classId, from, now)
    .filter(({ status }) => status === 'planned');
  return begun.at(-1) ?? made;
}

function namesOf(store: Store, classIds: readonly string[]): readonly string[] | null {
  const names: string[] = [];
  for (const id of classIds) {
    const found = store.findClass(id);
    if (found === undefined) return null;
    names.push(found.name);
  }
  return names;
}
