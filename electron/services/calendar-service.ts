import { type CalendarFile, LARGEST_CALENDAR_BYTES } from '../../core/calendar/calendar-file';
import { audiencesOf, guessClass } from '../../core/calendar/match-audience';
import type { AppError } from '../../core/contract/errors';
import type {
  AudienceChoice,
  AudienceView,
  CalendarPreview,
  LessonsOutcome,
} from '../../core/contract/timetable-views';
import { failure, type Result, success } from '../../core/shared/result';
import { dateIn } from '../../core/timetable/day';
import type { StoredSchoolYear } from '../../core/timetable/school-year';
import { shiftDate } from '../../core/timetable/shift-date';
import { classNamed } from './class-named';
import { importCalendar, knownCalendar } from './import-calendar';
import type { Clock, NewId, OpenStore, Store } from './ports';
import { yearOn } from './year-on';

const DAYS_OF_NEXT_YEAR = 366;

export type CalendarService = ReturnType<typeof createCalendarService>;

type ReadFile = (
  path: string,
  limit: number,
) => Promise<Result<{ name: string; bytes: Uint8Array }, 'roster-too-large' | 'file-unreadable'>>;

/** Calendar files: read, shown, then written. Nothing is written before the teacher said so. */
export function createCalendarService(ports: {
  readonly store: OpenStore;
  readonly now: Clock;
  readonly newId: NewId;
  readonly timeZone: () => string;
  /** Asks the teacher for a file; null = given up. */
  readonly chooseFile: () => Promise<string | null>;
  readonly readFile: ReadFile;
  /** The timetable says when rooms are looked at. */
  readonly onLessonsChanged: () => void;
  readonly tellDay: () => void;
  readonly tellClasses: () => void;
}) {
  let previewed: { readonly token: string; readonly file: CalendarFile } | null = null;

  function currentYear(store: Store): StoredSchoolYear {
    return yearOn(store, dateIn(ports.timeZone(), ports.now()));
  }

  return {
    /** The vault closes: no lesson stays in memory. */
    forget(): void {
      previewed = null;
    },

    /** Asks for a file and says what is in it; null when the teacher gave up. */
    async choose(): Promise<Result<CalendarPreview | null, AppError>> {
      const path = await ports.chooseFile();
      if (path === null) return success(null);
      const read = await ports.readFile(path, LARGEST_CALENDAR_BYTES);
      if (!read.ok) {
        const isTooLarge = read.error === 'roster-too-large';
        return failure({ code: isTooLarge ? 'calendar-too-large' : read.error });
      }
      // Read when a calendar is, not at each start.
      const { parseCalendar } = await import('../../core/calendar/parse-calendar');
      // Taken now: the vault may have been locked while the teacher looked for the file.
      const store = ports.store();
      const year = currentYear(store);
      const school = { timeZone: year.timeZone, from: year.start };
      const parsed = parseCalendar(read.value, school);
      if (!parsed.ok) return failure(parsed.error);
      const file = ofYear(parsed.value, year);
      if (file.lessons.length + file.closed.length === 0) {
        return failure({ code: 'calendar-empty' });
      }
      const token = ports.newId();
      previewed = { token, file };
      return success({ token, fileName: read.value.name, ...previewOf(store, year, file) });
    },

    import(
      token: string,
      audiences: readonly AudienceChoice[],
      closed: boolean,
    ): Result<LessonsOutcome, AppError> {
      const store = ports.store();
      if (previewed?.token !== token) return failure({ code: 'preview-gone' });
      const { file } = previewed;
      const names = new Set(file.lessons.map(({ audience }) => audience.name));
      const chosen = audiences.filter(({ name }) => names.has(name));
      const refusal = refusalOf(store, chosen, currentYear(store));
      if (refusal !== null) return failure({ code: refusal });
      const outcome = importCalendar(store, {
        ...{ file, audiences: chosen, closed, now: ports.now(), newId: ports.newId },
        readYear: () => currentYear(store),
      });
      previewed = null;
      if (chosen.some(({ choice }) => choice.kind === 'new-group')) ports.tellClasses();
      ports.onLessonsChanged();
      ports.tellDay();
      return success(outcome);
    },
  };
}

function refusalOf(
  store: Store,
  audiences: readonly AudienceChoice[],
  year: StoredSchoolYear,
): 'class-unknown' | 'class-name-missing' | 'name-taken' | null {
  for (const { name, choice } of audiences) {
    if (choice.kind === 'class' && store.findClass(choice.classId) === undefined) {
      return 'class-unknown';
    }
    const isNewGroup = choice.kind === 'new-group';
    if (isNewGroup && name.trim() === '') return 'class-name-missing';
    if (isNewGroup && classNamed(store, name, year.id)?.kind === 'class') return 'name-taken';
  }
  return null;
}

/** What the file says of this school year and the next: registers of older years are not begun. */
function ofYear(file: CalendarFile, year: StoredSchoolYear): CalendarFile {
  const { start, end, timeZone } = year;
  const last = shiftDate(end, DAYS_OF_NEXT_YEAR);
  return {
    ...file,
    lessons: file.lessons.filter((lesson) => {
      const date = dateIn(timeZone, lesson.start);
      return start <= date && date <= last;
    }),
    closed: file.closed.filter(({ first, last }) => last >= start && first <= end),
  };
}

function previewOf(
  store: Store,
  year: StoredSchoolYear,
  file: CalendarFile,
): Omit<CalendarPreview, 'token' | 'fileName'> {
  const { producer, lessons, closed, warnings } = file;
  const [first, last] = [lessons[0], lessons.at(-1)].map(
    (lesson) => lesson && dateIn(year.timeZone, lesson.start),
  );
  return {
    producer,
    ...(first !== undefined && last !== undefined && { span: { first, last } }),
    audiences: audienceViews(store, year, file),
    lessons: lessons.length,
    cancelled: lessons.filter(({ status }) => status === 'cancelled').length,
    closed,
    known: knownCalendar(store, file, year) !== undefined,
    warnings,
  };
}

function audienceViews(
  store: Store,
  year: StoredSchoolYear,
  file: CalendarFile,
): readonly AudienceView[] {
  // Last year's 4D is another class than this year's.
  const classes = store.classes().filter(({ schoolYearId }) => schoolYearId === year.id);
  const choices = store.audienceChoices();
  return audiencesOf(file.lessons).map(({ audience, lessons }) => {
    const chosen = choices.get(audience.name);
    const remembered = chosen === null || classes.some(({ id }) => id === chosen);
    const classId = remembered ? (chosen ?? null) : (guessClass(audience, classes)?.id ?? null);
    return { ...audience, lessons, classId, remembered };
  });
}
