import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AudienceChoice, CalendarPreview } from '../../../../core/contract/timetable-views';
import { createCalendarService } from '../../../../electron/services/calendar-service';
import { readChosenFile } from '../../../../electron/storage/files';
import { createHandClock } from '../hand-clock';
import { countedIds, PARIS } from '../open-test-store';
import { addClass, openTestSchool } from '../test-school';
import { value } from './test-registers';

/** Calendar files in the school of the class 4A, where there are a 4D and a 3E too. */
export function openCalendars() {
  const opened = openTestSchool();
  const { store, folder } = opened;
  store.removeLesson('monday');
  addClass(store, '4 D', []);
  addClass(store, '3E', []);
  const clock = createHandClock('2026-11-02T07:05:00Z');
  const newId = countedIds();
  const told: string[] = [];
  let chosen: string | null = null;
  const calendars = createCalendarService({
    store: () => store,
    now: clock.now,
    newId,
    timeZone: () => PARIS,
    chooseFile: async () => chosen,
    readFile: readChosenFile,
    onLessonsChanged: () => told.push('lessons'),
    tellDay: () => told.push('day'),
    tellClasses: () => told.push('classes'),
  });

  async function choose(name: string): Promise<CalendarPreview> {
    chosen = join(folder, 'agenda.ics');
    copyFileSync(`tests/fixtures/calendars/${name}`, chosen);
    const preview = value(await calendars.choose());
    if (preview === null) throw new Error('a file was chosen');
    return preview;
  }

  return {
    ...opened,
    calendars,
    told,
    choose,
    /** The teacher picks a file with this content. */
    async pick(content: string | Uint8Array | null) {
      chosen = content === null ? null : join(folder, 'agenda.ics');
      if (chosen !== null && content !== null) writeFileSync(chosen, content);
      return calendars.choose();
    },
    /** Picks a file and imports all of it: into the classes that are guessed, else new groups. */
    async importFile(name: string, closed = true) {
      const { token, audiences } = await choose(name);
      return value(calendars.import(token, audiences.map(accepted), closed));
    },
    /** What is on the timetable: start, class, state. */
    timetable(): readonly string[] {
      return store
        .lessonsBetween('2026-09-01T00:00:00Z', '2027-09-01T00:00:00Z')
        .map(({ start, classId, status }) => {
          return `${start} ${store.findClass(classId)?.name} ${status}`;
        });
    },
  };
}

/** The proposal as it stands. */
export function accepted({ name, classId }: { name: string; classId: string | null }) {
  const choice: AudienceChoice['choice'] =
    classId === null ? { kind: 'new-group' } : { kind: 'class', classId };
  return { name, choice };
}
