import { describe, expect, it } from 'vitest';
import type { Database } from '../../../../electron/storage/database';
import { createStore } from '../../../../electron/storage/store';
import { openTestStore, type TestStore } from '../open-test-store';

const SPAN = ['2026-11-23T00:00:00Z', '2026-11-24T00:00:00Z'] as const;

/** How SQLite goes about what a question asks of the database: one line a step. */
function planOf(ask: (store: TestStore) => unknown): string[] {
  const { database } = openTestStore();
  const steps: string[] = [];
  const explained: Database = {
    ...database,
    all<Row>(sql: string, values: Parameters<Database['all']>[1] = []) {
      const plan = database.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, values);
      steps.push(...plan.map(({ detail }) => detail));
      return database.all<Row>(sql, values);
    },
  };
  ask(createStore(explained));
  return steps;
}

/** A list that was given, a row without a table. */
const NO_TABLE = /^SCAN (json_each |CONSTANT ROW)/;

/** A table read from one end to the other, be it by its index. */
const scans = (steps: readonly string[]) =>
  steps.filter((step) => step.startsWith('SCAN') && !NO_TABLE.test(step));

// Ten years hold more than a million marks: to read them all takes seconds.
describe('no table is read whole', () => {
  const questions: Record<string, (store: TestStore) => unknown> = {
    'for the lessons of a span': (store) => store.lessonsBetween(...SPAN),
    'for the lessons of a class': (store) => store.lessonsOfClass('4A', ...SPAN),
    'for the lessons of a slot': (store) => store.lessonsOfSource('slot'),
    'for a lesson': (store) => store.findLesson('monday'),
    'for the lessons of a span that begun': (store) => store.begunLessons(...SPAN),
    'for what was recorded for a lesson': (store) => store.hasEvidence('monday'),
    'for a register': (store) => store.registerEvents('monday'),
    'for the registers of many lessons': (store) => store.registerEventsOf(['monday', 'nine']),
    'for the states of the registers of a span': (store) => store.registerStates(...SPAN),
    'for the last registers of a class': (store) => store.lastValidated('4A', SPAN[1], 3),
    'for the absence periods of a span': (store) => store.absencePeriodsBetween(...SPAN),
    'for the classes of a pupil': (store) => store.classNamesOf('lea', '2026-11-23'),
    'for the pupils of a class': (store) => store.enrolled('4A'),
    'for the stays of a pupil': (store) => store.enrolmentsOf('lea'),
    'for the absences of a pupil': (store) => store.countAbsencesOf('lea'),
    'for the notes about a pupil': (store) => store.notesOf('lea'),
    'for the writings of a pupil': (store) => store.listedNamesOf('lea'),
    'for a photo': (store) => store.photo('face'),
    'for the seating plans of a class': (store) => store.seatingPlans('4A'),
    'for a seating plan': (store) => store.findSeatingPlan('plan'),
    'for the picks of a class': (store) => store.picks('4A'),
    'for the columns of a list': (store) => store.columnMapping('nom'),
    'for what was recorded of pupils': (store) => store.usedPupils(['lea']),
    'for the calls of a class': (store) => store.calledIn('4A', ...SPAN),
    'for many pupils': (store) => store.pupilsOf(['lea']),
    'for the stays of many pupils': (store) => store.enrolmentsOfPupils(['lea']),
    'for the writings of a year': (store) => store.listedNamesOfYear('year'),
    'for what was typed in a year': (store) => store.fieldsByHandOfYear('year'),
    'for the outages of a class': (store) => store.outagesOfClass('4A', ...SPAN),
    'for the outages that the teacher told': (store) => store.reportedOutages('monday'),
    'for the meetings of a lesson': (store) => store.meetings('monday'),
    'for the last meeting of a lesson': (store) => store.lastMeeting('monday'),
    'for the lines of the journal of a span': (store) => store.journalBetween(...SPAN),
    'for the next lines of the journal': (store) => store.journalAfter(1000, 100),
    'for the spans of a service': (store) => store.spansOf('page', ...SPAN),
    'for the last span of a service': (store) => store.lastSpan('page'),
    'for the rooms of a class': (store) => store.rooms('4A'),
    'for a room': (store) => store.findRoom('official'),
    'for the texts of a class': (store) => store.classTexts('4A'),
    'for the profile of a host': (store) => store.findHostProfile('meet.example'),
    'for the last sheet of a class': (store) => store.lastSheet('4A'),
    'for the last rehearsal of a class': (store) => store.lastRehearsal('4A'),
  };
  for (const [name, ask] of Object.entries(questions)) {
    it(name, () => {
      const steps = planOf(ask);
      expect(steps.length).toBeGreaterThan(0);
      expect(scans(steps)).toEqual([]);
    });
  }

  it('which would be seen here', () => {
    const { database } = openTestStore();
    const plan = database.all<{ detail: string }>('EXPLAIN QUERY PLAN SELECT * FROM lesson');
    expect(scans(plan.map(({ detail }) => detail))).toHaveLength(1);
  });
});
