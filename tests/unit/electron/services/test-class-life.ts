import { enrolledOn } from '../../../../core/roster/enrolled-pupil';
import { dateIn } from '../../../../core/timetable/day';
import { createClassService } from '../../../../electron/services/class-service';
import { createGroupService } from '../../../../electron/services/group-service';
import { createNoteService } from '../../../../electron/services/note-service';
import { createPupilService } from '../../../../electron/services/pupil-service';
import { PARIS } from '../open-test-store';
import { lesson } from '../test-school';
import { ABSENT, value } from './test-registers';
import { openRosters } from './test-rosters';

const HEADER = 'Nom;Prénom;Né(e) le;Classe;Groupes';

type ListedLine = readonly [pupil: string, className: string, group: string];

/** All that changes classes and pupils, on one vault, and what its registers said at first. */
export function openClassLife() {
  const rosters = openRosters();
  const { store, database, clock, roster, registers, choose, importAs } = rosters;
  let made = 0;
  const newId = () => {
    made += 1;
    return `made-${made}`;
  };
  const today = () => dateIn(PARIS, clock.now());
  const ports = {
    ...{ store: () => store, now: clock.now, newId, timeZone: () => PARIS },
    tellClasses: () => undefined,
    serviceState: () => undefined,
  };
  const groups = createGroupService(ports);
  const notes = createNoteService(ports);
  const called = new Map<string, unknown>();

  const at = <T>(all: readonly T[], place: number): T | undefined => all[place % all.length];
  const classAt = (place: number) => at(store.classes(), place)?.id ?? 'nowhere';
  const pupilIds = () =>
    database.all<{ id: string }>('SELECT id FROM pupil ORDER BY id').map(({ id }) => id);
  const pupilAt = (place: number) => at(pupilIds(), place) ?? 'nobody';

  /** What a validated register shows. */
  function registerOf(lessonId: string) {
    const { roll, marks, state } = value(registers.read(lessonId));
    const ids = roll.map(({ pupilId }) => pupilId).toSorted();
    return { events: store.registerEvents(lessonId), roll: ids, marks, state };
  }

  function planToday(place: number) {
    const classId = classAt(place);
    if (store.findClass(classId) === undefined) return null;
    const id = newId();
    const hours = { start: `${today()}T07:00:00Z`, end: `${today()}T07:55:00Z` };
    store.addLesson(lesson({ id, classId, ...hours }));
    return { id, roll: enrolledOn(store.enrolled(classId), today()) };
  }

  return {
    ...rosters,
    classes: createClassService(ports),
    pupils: createPupilService(ports),
    today,
    classAt,
    pupilAt,

    async importLines(lines: readonly ListedLine[]): Promise<void> {
      const preview = await choose(
        lines.map((line) => line.join(';')),
        HEADER,
      );
      importAs(preview, { groups: preview.groups.map(({ name }) => name) });
    },

    undo(back: number): void {
      const standing = roster.imports().filter(({ undoneAt }) => undoneAt === undefined);
      const chosen = standing[back];
      if (chosen !== undefined) value(roster.undo(chosen.id));
    },

    /** A validated register of today in which the first ones are absent. */
    callToday(place: number, absent: number): void {
      const planned = planToday(place);
      if (planned === null) return;
      for (const { id } of planned.roll.slice(0, absent)) {
        value(registers.mark(planned.id, id, ABSENT));
      }
      value(registers.validate(planned.id));
      called.set(planned.id, registerOf(planned.id));
    },

    /** A register that stays open, with one mark. */
    markToday(place: number): void {
      const planned = planToday(place);
      const [first] = planned?.roll ?? [];
      if (planned && first) value(registers.mark(planned.id, first.id, ABSENT));
    },

    noteOf: (place: number) =>
      notes.add({ pupilId: pupilAt(place), date: today(), text: 'Une note' }),

    writeGroup(place: number, members: readonly number[]) {
      const known = store.classes().filter(({ kind }) => kind === 'group');
      const group = place % 3 === 0 ? undefined : at(known, place);
      return groups.write({
        ...(group !== undefined && { groupId: group.id }),
        name: group?.name ?? `Groupe ${place}`,
        pupilIds: members.map(pupilAt).filter((id) => id !== 'nobody'),
      });
    },

    registersThen: () => Object.fromEntries(called),
    registersNow: () => Object.fromEntries([...called.keys()].map((id) => [id, registerOf(id)])),
    /** Pupils whom a register names and whom nobody knows any more; a validation names none. */
    namedAndGone() {
      return database.all(
        `SELECT json_extract(act, '$.pupilId') AS id FROM register_event
         WHERE json_extract(act, '$.pupilId') IS NOT NULL
           AND json_extract(act, '$.pupilId') NOT IN (SELECT id FROM pupil)
         UNION
         SELECT value FROM register_event, json_each(act, '$.roll')
         WHERE value NOT IN (SELECT id FROM pupil)`,
      );
    },
    allStays: () => pupilIds().map((id) => ({ id, stays: store.enrolmentsOf(id) })),
  };
}
