import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Mark } from '../../core/attendance/mark';
import type { Store } from '../../electron/services/ports';
import { createPupilPageService } from '../../electron/services/pupil-page-service';
import { openDatabase } from '../../electron/storage/database';
import { migrate } from '../../electron/storage/migrate';
import { migrations } from '../../electron/storage/migrations/migrations';
import { createStore } from '../../electron/storage/store';
import { figure, keepFigures } from './figures';

const LESSONS = 900;
const PUPILS = 30;
const TIMES = 15;
const DAY = 86_400_000;
/** UTC hours of the lessons of a day. */
const HOURS = ['07', '08', '09', '13', '14'] as const;

test('the page of a pupil, a year of 900 lessons', () => {
  const folder = mkdtempSync(join(tmpdir(), 'continuo-bench-'));
  const database = openDatabase(join(folder, 'continuo.db'), Buffer.alloc(32, 7));
  migrate(database, migrations, () => undefined);
  const store = createStore(database);
  database.transaction(() => writeYear(store));
  const pages = createPupilPageService({
    store: () => store,
    now: () => '2027-06-30T15:00:00Z',
    timeZone: () => 'Europe/Paris',
  });
  // The first time counts as the others do: the teacher has no warm-up.
  const measured = Array.from({ length: TIMES }, (_, time) => {
    const begun = performance.now();
    const page = pages.read(`pupil-${time}`);
    const took = performance.now() - begun;
    expect(page.ok && page.value.attendance.totals.calls).toBe(LESSONS);
    expect(page.ok && page.value.attendance.totals.absences).toBeGreaterThan(100);
    return took;
  });
  database.close();
  rmSync(folder, { recursive: true, force: true });
  keepFigures(8, 'pupil-page', [
    figure('page of a pupil, a year of 900 lessons', 'ms', measured, {
      judged: 'p95',
      most: 100,
    }),
  ]);
});

/** One class in every lesson of a year; in each lesson a seventh is absent, an eleventh late. */
function writeYear(store: Store): void {
  const dates = { start: '2026-09-01', end: '2027-08-31', timeZone: 'Europe/Paris' };
  store.addSchoolYear({ id: 'year', label: '2026-2027', ...dates });
  store.addClass({ id: '4A', schoolYearId: 'year', name: '4A', kind: 'class', levels: [] });
  const roll = Array.from({ length: PUPILS }, (_, index) => `pupil-${index}`);
  for (const id of roll) {
    store.addPupil(id, { lastName: id.toUpperCase(), firstName: 'Max' });
    store.enrol({ pupilId: id, classId: '4A', from: '2026-09-01' });
  }
  for (let index = 0; index < LESSONS; index += 1) writeLesson(store, index, roll);
}

function writeLesson(store: Store, index: number, roll: readonly string[]): void {
  const day = Date.UTC(2026, 8, 1) + Math.floor(index / HOURS.length) * DAY;
  const date = new Date(day).toISOString().slice(0, 10);
  const hour = HOURS[index % HOURS.length] ?? '07';
  const [start, end] = [`${date}T${hour}:00:00Z`, `${date}T${hour}:55:00Z`];
  const id = `lesson-${index}`;
  store.addLesson({
    ...{ id, start, end },
    classId: '4A',
    subject: 'Mathématiques',
    kind: 'lesson',
    mode: 'on-site',
    status: 'planned',
    changedByHand: false,
  });
  const marks = Object.fromEntries(
    roll.flatMap((pupilId, rank) => {
      const mark = markOf(index + rank, `${date}T${hour}:10:00Z`);
      return mark === null ? [] : [[pupilId, mark]];
    }),
  );
  const at = start;
  store.addRegisterEvent(id, { id: `m-${id}`, at, kind: 'mark-many', marks, cause: 'bulk' });
  store.addRegisterEvent(id, { id: `v-${id}`, at: end, kind: 'validate', roll });
}

function markOf(turn: number, arrivedAt: string): Mark | null {
  if (turn % 7 === 0) return { presence: 'absent', evidence: 'seen' };
  if (turn % 11 === 0) return { presence: 'present', arrivedAt, evidence: 'seen' };
  return null;
}
