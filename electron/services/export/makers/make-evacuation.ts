import type { EvacuatedClass, PrintPage } from '../../../../core/contract/print-views';
import { closingNotes } from '../../../../core/export/closing-notes';
import { localMoment, sayDate, sayTime } from '../../../../core/export/local-moment';
import { evacuationSheet } from '../../../../core/export/people/evacuation-sheet';
import type { Table } from '../../../../core/export/table';
import { byName, enrolledOn } from '../../../../core/roster/enrolled-pupil';
import { success } from '../../../../core/shared/result';
import { boundsOfDate } from '../../../../core/timetable/day';
import { lessonsAround } from '../../../../core/timetable/lessons-around';
import { type ReadRegister, readRegisters } from '../../read-registers';
import type { DocumentMaker, Making } from './document-maker';

/** Who should be in which room now, a page for each class. */
export const makeEvacuation: DocumentMaker<'evacuation'> = async (_subject, making) => {
  const { t, now, timeZone, language } = making;
  await making.step(0, 1);
  const { date, time } = localMoment(now, timeZone);
  const said = { date: sayDate(date, t), time: sayTime(time, t) };
  const title = t('exportPeople.evacuation.titleAt', said);
  const classes = readSheets(making, date);
  const nobody = classes.length === 0 ? [t('exportPeople.evacuation.nobodyKnown')] : [];
  const notes = [...nobody, ...closingNotes(now, timeZone, t)];
  const paper: PrintPage = {
    kind: 'evacuation',
    language,
    title,
    timeZone,
    madeAt: now,
    classes,
    notes,
  };
  return success({
    title,
    fileName: t('exportPeople.evacuation.fileName', { date, time: said.time }),
    tables: classes.map((each) => tableOf(each, notes, making)),
    landscape: false,
    paper,
  });
};

function readSheets(making: Making, date: string): readonly EvacuatedClass[] {
  const { store, now, timeZone, t } = making;
  const { from, to } = boundsOfDate(date, timeZone);
  const around = lessonsAround(store.lessonsBetween(from, to), now);
  if (around === null) return wholeClasses(making, date);
  const registers = readRegisters(store, around.lessons, timeZone);
  return onePerClass(registers).map(({ lesson, state, marks, roll }) => {
    const pupils = [...store.pupilsOf(roll)].sort(byName);
    const className = store.findClass(lesson.classId)?.name ?? '';
    const call = { when: around.when, lesson, state, marks };
    return evacuationSheet({ className, pupils, call, timeZone }, t);
  });
}

/** A half-day and a lesson of the same class may be on at once: the one that was called says more. */
function onePerClass(registers: readonly ReadRegister[]): readonly ReadRegister[] {
  const known = { done: 2, open: 1, todo: 0 };
  const chosen = new Map<string, ReadRegister>();
  for (const register of registers) {
    const other = chosen.get(register.lesson.classId);
    if (other === undefined || known[register.state] > known[other.state]) {
      chosen.set(register.lesson.classId, register);
    }
  }
  return [...chosen.values()];
}

/** Without any lesson today: the classes of the year, who is in them and nothing more. */
function wholeClasses({ store, timeZone, t }: Making, date: string): readonly EvacuatedClass[] {
  const year = store.schoolYear(date);
  return store
    .classes()
    .filter(({ schoolYearId, kind }) => schoolYearId === year?.id && kind === 'class')
    .filter(({ archivedOn }) => archivedOn === undefined)
    .map(({ id, name }) => {
      const pupils = enrolledOn(store.enrolled(id), date);
      return evacuationSheet({ className: name, pupils, call: null, timeZone }, t);
    });
}

/** What the page says, for who looks at it on the screen first. */
function tableOf(
  { className, place, lines, pupils }: EvacuatedClass,
  notes: readonly string[],
  { t }: Making,
): Table {
  return {
    title: t('exportPeople.evacuation.titleOf', { className }),
    name: className,
    columns: [
      { key: 'tick', label: t('exportPeople.evacuation.tick'), kind: 'text', width: 20 },
      { key: 'number', label: t('exports.columns.number'), kind: 'number' },
      { key: 'lastName', label: t('exports.columns.lastName'), kind: 'text' },
      { key: 'firstName', label: t('exports.columns.firstName'), kind: 'text' },
      { key: 'state', label: t('exportPeople.evacuation.known'), kind: 'text' },
    ],
    rows: pupils.map(({ number, lastName, firstName, state }) => ({
      tick: null,
      number,
      lastName,
      firstName,
      state: state ?? null,
    })),
    notes: [place, ...lines, ...notes],
    byHand: true,
  };
}
