import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportDocument } from '../../../../core/export/document';
import type { Row } from '../../../../core/export/table';
import { createTranslator } from '../../../../core/strings/translate';
import type { Making } from '../../../../electron/services/export/makers/document-maker';
import { makeCalls } from '../../../../electron/services/export/makers/make-calls';
import { makeNotices } from '../../../../electron/services/export/makers/make-notices';
import { makePupil } from '../../../../electron/services/export/makers/make-pupil';
import { makeRegister } from '../../../../electron/services/export/makers/make-register';
import { makeSummary } from '../../../../electron/services/export/makers/make-summary';
import { createOverviewService } from '../../../../electron/services/overview-service';
import { createPupilPageService } from '../../../../electron/services/pupil-page-service';
import { PARIS } from '../open-test-store';
import { countCalls, hasClass } from './november-oracle';
import { NOVEMBER, randomNovember } from './random-november';
import { value } from './test-registers';

const SECONDS = 60_000;
const MONTH = { about: 'months', from: '2026-11', to: '2026-11' } as const;
const DAYS = { about: 'days', from: '2026-11-01', to: '2026-11-30' } as const;

/** Many may be asked for when what is counted was changed. */
const RUNS = Number(process.env.CONTINUO_ORACLE_RUNS ?? 8);

function open(seed: number) {
  const month = randomNovember(seed);
  const { store, now, calls, isIn, ids } = month;
  const making: Making = {
    ...{ store, now, timeZone: PARIS, t: createTranslator('fr'), language: 'fr' },
    readRegister: () => {
      throw new Error('registers of months are read at once');
    },
    step: async () => {},
  };
  const ports = { store: () => store, now: () => now, timeZone: () => PARIS };
  const callsOf = (pupilId: string) =>
    calls.filter(
      ({ lesson, roll, date }) => roll.includes(pupilId) && isIn(pupilId, lesson.classId, date),
    );
  return {
    ...month,
    making,
    overview: createOverviewService(ports),
    pages: createPupilPageService(ports),
    /** What a pupil was at all lessons. */
    whole: (pupilId: string) => countCalls(pupilId, callsOf(pupilId)),
    /** The same at those of a class and of its group, while in this class. */
    inClass: (pupilId: string, classId: string) =>
      countCalls(
        pupilId,
        callsOf(pupilId).filter(
          ({ lesson, date }) =>
            [classId, 'Latin'].includes(lesson.classId) && isIn(pupilId, classId, date),
        ),
      ),
    pupilsOf: (classId: string) =>
      ids.filter((id) => NOVEMBER.some((date) => isIn(id, classId, date))),
  };
}

type School = ReturnType<typeof open>;

function forMany(check: (school: School) => Promise<void>): Promise<void> {
  const law = fc.asyncProperty(fc.integer(), (seed) => check(open(seed)));
  return fc.assert(law, { numRuns: RUNS, endOnFailure: true });
}

/** Each class in which somebody was called. */
function forClasses(check: (school: School, classId: string) => Promise<void>): Promise<void> {
  return forMany(async (school) => {
    for (const classId of ['4A', '4B']) {
      const { pupilsOf, inClass } = school;
      const isCalled = pupilsOf(classId).some((id) => inClass(id, classId).sums.calls > 0);
      if (isCalled) await check(school, classId);
    }
  });
}

function rowOf({ tables }: ExportDocument, pupilId: string): Row {
  const row = tables[0]?.rows.find(({ lastName }) => lastName === `NOM ${pupilId}`);
  if (row === undefined) throw new Error(`no row of ${pupilId} in ${tables[0]?.title}`);
  return row;
}

/** What has to stand in a half-day with class of somebody of the class. */
function signOf({ isIn, inClass }: School, pupilId: string, classId: string, key: string) {
  const [date = '', half] = key.split(' ');
  const said = inClass(pupilId, classId).halves.get(key);
  if (said?.absent) return half === 'morning' ? '-' : '|';
  if (said !== undefined) return said.sign;
  if (!isIn(pupilId, classId, date)) return '×';
  return date <= '2026-11-24' || key === '2026-11-25 morning' ? '°' : null;
}

describe('documents of any November say what was said at its calls', () => {
  it('in the summary of a class, as on the screen of its month', { timeout: SECONDS }, () =>
    forClasses(async ({ making, overview, pupilsOf, inClass }, classId) => {
      const document = value(await makeSummary({ ...DAYS, classIds: [classId] }, making));
      const screen = value(overview.month(classId, '2026-11'));
      expect(screen.rows.map(({ pupilId }) => pupilId)).toEqual(pupilsOf(classId));
      for (const { pupilId, totals } of screen.rows) {
        const { sums, calculees } = inClass(pupilId, classId);
        expect(rowOf(document, pupilId)).toMatchObject(sums);
        expect(totals).toMatchObject(sums);
        expect(totals.calculees).toBeCloseTo(calculees, 6);
      }
    }),
  );

  it('in the register of a class, cell by cell and by days', { timeout: SECONDS }, () =>
    forClasses(async (school, classId) => {
      const { making, pupilsOf, inClass } = school;
      const asked = { ...MONTH, classIds: [classId] };
      const register = value(await makeRegister(asked, making, 'half-days'));
      const days = value(await makeRegister(asked, making, 'days'));
      const keys = NOVEMBER.flatMap((date) =>
        ['morning', 'afternoon'].filter((half) => hasClass(date, half)).map((h) => `${date} ${h}`),
      );
      const marks = register.tables[0]?.columns.filter(({ kind }) => kind === 'mark');
      expect(marks?.map(({ key }) => key)).toEqual(keys);
      for (const pupilId of pupilsOf(classId)) {
        const { brutes: absences, open: outOf } = inClass(pupilId, classId).sums;
        const row = rowOf(register, pupilId);
        expect(row).toMatchObject({ absences, outOf });
        expect(rowOf(days, pupilId)).toMatchObject({ absences: absences / 2, outOf: outOf / 2 });
        const wanted = keys.map((key) => [key, signOf(school, pupilId, classId, key)]);
        expect(keys.map((key) => [key, row[key]])).toEqual(wanted);
      }
    }),
  );

  it('in the calls of a class', { timeout: SECONDS }, () =>
    forClasses(async ({ making, pupilsOf, inClass }, classId) => {
      const document = value(await makeCalls({ ...MONTH, classIds: [classId] }, making));
      for (const pupilId of pupilsOf(classId)) {
        const { calls, absences, late, minutesLate, left } = inClass(pupilId, classId).sums;
        const counted = { calls, absences, lateness: late, minutesLate, left };
        expect(rowOf(document, pupilId)).toMatchObject(counted);
      }
    }),
  );

  it('in the record of a pupil, as on the page of the pupil', { timeout: SECONDS }, () =>
    forMany(async ({ making, pages, ids, whole }) => {
      for (const pupilId of ids) {
        const { sums, calculees } = whole(pupilId);
        const asked = { about: 'pupil', pupilId, schoolYearId: 'year' } as const;
        const total = value(await makePupil(asked, making)).tables[0]?.rows.at(-1);
        expect(total).toMatchObject(sums);
        expect(Number(total?.calculees)).toBeCloseTo(calculees, 6);
        expect(value(pages.read(pupilId, 'year')).attendance?.totals).toMatchObject(sums);
      }
    }),
  );

  it('in the notices of the law, as on their screen', { timeout: SECONDS }, () =>
    forMany(async ({ making, overview, ids, whole }) => {
      const document = value(await makeNotices({ ...MONTH, classIds: [] }, making));
      const wanted = ids.filter((pupilId) => whole(pupilId).sums.unjustified >= 4);
      expect(document.tables[0]?.rows).toHaveLength(wanted.length);
      for (const pupilId of wanted) {
        const { sums, halves } = whole(pupilId);
        const { unjustified, open: outOf } = sums;
        const row = rowOf(document, pupilId);
        const threshold = unjustified < 10 ? '4 demi-journées' : '10 demi-journées';
        expect(row).toMatchObject({ unjustified, open: outOf, threshold });
        const days = [...halves]
          .filter(([, half]) => half.unjustified)
          .map(([key]) => sayHalf(key));
        expect(String(row.days).split(', ').toSorted()).toEqual(days.toSorted());
      }
      const screen = overview.notices('2026-11').map(({ pupilId }) => pupilId);
      expect(screen.toSorted()).toEqual(wanted);
    }),
  );
});

function sayHalf(key: string): string {
  return `${key.slice(8, 10)}/11 ${key.endsWith('morning') ? 'matin' : 'après-midi'}`;
}
