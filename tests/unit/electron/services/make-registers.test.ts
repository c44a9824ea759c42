import { describe, expect, it } from 'vitest';
import type { ExportDocument } from '../../../../core/export/document';
import { createTranslator } from '../../../../core/strings/translate';
import { Cancelled, type Making } from '../../../../electron/services/export/makers/document-maker';
import { makeBlank } from '../../../../electron/services/export/makers/make-blank';
import { makeCalls } from '../../../../electron/services/export/makers/make-calls';
import { makeRegister } from '../../../../electron/services/export/makers/make-register';
import { makeSummary } from '../../../../electron/services/export/makers/make-summary';
import { createOverviewService } from '../../../../electron/services/overview-service';
import { PARIS } from '../open-test-store';
import { addClass, addGroup, pupil } from '../test-school';
import { ABSENT, openCalls } from './test-calls';
import { lateAt, value } from './test-registers';

/** The school on Friday 27 November at noon, with a group, a second class, and the calls of three days. */
function openSchool() {
  const calls = openCalls();
  const { store, clock } = calls;
  addGroup(store, 'Latin');
  store.transaction(() => store.joinGroup('Latin', 'lea', '2026-09-01'));
  addClass(store, '3B', [pupil('max', 'MARTIN', 'Max'), pupil('ida', 'IDIR', 'Ida')]);
  const steps: string[] = [];
  const making: Making = {
    store,
    readRegister: () => {
      throw new Error('registers of months are read at once');
    },
    now: clock.now(),
    timeZone: PARIS,
    t: createTranslator('fr'),
    language: 'fr',
    step: async (done, total) => {
      steps.push(`${done}/${total}`);
    },
  };
  return { ...calls, making, steps, overview: createOverviewService(calls.ports) };
}

/** Léa absent on Monday at 8 and in Latin on Tuesday, Noé late on Wednesday; Max absent in October. */
function openCalledSchool() {
  const school = openSchool();
  school.call('monday', { lea: ABSENT });
  const latin = school.lesson('2026-11-24', '13', { classId: 'Latin' });
  school.call(latin, { lea: ABSENT }, ['lea']);
  school.call(school.lesson('2026-11-25', '08'), { noe: lateAt('2026-11-25T08:12:00Z') });
  const october = school.lesson('2026-10-05', '08', { classId: '3B' });
  school.call(october, { max: ABSENT }, ['max', 'ida']);
  return school;
}

function months(from: string, to: string, ...classIds: readonly string[]) {
  return { about: 'months', from, to, classIds } as const;
}

function days(from: string, to: string, ...classIds: readonly string[]) {
  return { about: 'days', from, to, classIds } as const;
}

function namesOf({ tables }: ExportDocument) {
  return tables.map(({ name }) => name);
}

const NOTHING = { ok: false, error: { code: 'no-validated-register' } };
const UNKNOWN = { ok: false, error: { code: 'class-unknown' } };

describe('the register of a month, read from the vault', () => {
  it('is of the class and its groups, and counts what the screen of the month counts', async () => {
    const { making, overview } = openCalledSchool();
    const document = value(
      await makeRegister(months('2026-11', '2026-11', '4A'), making, 'half-days'),
    );
    expect(document).toMatchObject({
      title: 'Registre d’appel de 4A, novembre 2026, à vos cours',
      fileName: 'Registre 4A 2026-11',
      landscape: true,
    });
    expect(namesOf(document)).toEqual(['4A', 'Retards 4A']);
    const [register, late] = document.tables;
    const [lea] = register?.rows ?? [];
    expect(lea).toMatchObject({
      lastName: 'ABADIE',
      '2026-11-23 morning': '-',
      '2026-11-24 afternoon': '|',
      '2026-11-25 morning': null,
      '2026-11-26 morning': '°',
    });
    const screen = value(overview.month('4A', '2026-11'));
    const counted = register?.rows.slice(0, 3).map(({ absences, outOf }) => [absences, outOf]);
    expect(counted).toEqual(screen.rows.map(({ totals }) => [totals.brutes, totals.open]));
    expect(counted).toEqual([
      [2, 3],
      [0, 2],
      [0, 2],
    ]);
    expect(late?.rows).toEqual([
      {
        ...{ date: '2026-11-25', lastName: 'BARON', firstName: 'Noé', group: null },
        ...{ lessonAt: '09:00', arrivedAt: '09:12', minutesLate: 12 },
      },
    ]);
  });

  it('has a table for each class and month that has begun, and waits between two', async () => {
    const { making, steps } = openCalledSchool();
    const chosen = months('2026-10', '2026-12', '3B', '4A');
    const document = value(await makeRegister(chosen, making, 'days'));
    expect(document.fileName).toBe('Registre 2 classes 2026-10 à 2026-12');
    expect(namesOf(document)).toEqual([
      ...['3B 2026-10', '3B 2026-11'],
      ...['4A 2026-10', '4A 2026-11', 'Retards 4A 2026-11'],
    ]);
    expect(steps).toEqual(['0/6', '1/6', '2/6', '3/6', '4/6', '5/6']);
    const idir = document.tables[0]?.rows.map(({ lastName, absences }) => [lastName, absences]);
    expect(idir?.slice(0, 2)).toEqual([
      ['IDIR', 0],
      ['MARTIN', 0.5],
    ]);
  });

  it('is refused where nothing is validated, and for a class that is gone', async () => {
    const { making, mark } = openSchool();
    mark('monday', { lea: ABSENT });
    expect(await makeRegister(months('2026-11', '2026-11', '4A'), making, 'half-days')).toEqual(
      NOTHING,
    );
    expect(
      await makeRegister(months('2026-11', '2026-11', '4A', '6Z'), making, 'half-days'),
    ).toEqual(UNKNOWN);
  });

  it('stops where the teacher stops it', async () => {
    const { making } = openCalledSchool();
    const stopped: Making = {
      ...making,
      step: async (done) => {
        if (done === 1) throw new Cancelled();
      },
    };
    const made = makeRegister(months('2026-10', '2026-11', '4A'), stopped, 'half-days');
    await expect(made).rejects.toBeInstanceOf(Cancelled);
  });
});

describe('the roll calls of a month, read from the vault', () => {
  it('have the lessons of the groups under their name', async () => {
    const { making } = openCalledSchool();
    const document = value(await makeCalls(months('2026-11', '2026-11', '4A'), making));
    expect(document).toMatchObject({
      title: 'Appels de 4A, novembre 2026, à vos cours',
      fileName: 'Appels 4A 2026-11',
    });
    const [table] = document.tables;
    expect(table?.columns.filter(({ kind }) => kind === 'mark').map(({ label }) => label)).toEqual([
      '23/11 08h00',
      '24/11 14h00 (Latin)',
      '25/11 09h00',
    ]);
    expect(table?.rows.map((row) => [row['call-2'], row.absences, row.calls])).toEqual([
      ['A', 2, 3],
      ['–', 0, 2],
      ['–', 0, 2],
      [1, 2, 7],
    ]);
  });

  it('of several classes and months leave out those without any', async () => {
    const { making } = openCalledSchool();
    const document = value(await makeCalls(months('2026-09', '2026-11', '4A', '3B'), making));
    expect(namesOf(document)).toEqual(['4A 2026-11', '3B 2026-10']);
    expect(await makeCalls(months('2026-09', '2026-09', '4A', '3B'), making)).toEqual(NOTHING);
  });
});

describe('the sums of classes, read from the vault', () => {
  it('are of the days asked for, a table for each class', async () => {
    const { making, steps } = openCalledSchool();
    const chosen = days('2026-10-01', '2026-11-23', '4A', '3B');
    const document = value(await makeSummary(chosen, making));
    expect(document.fileName).toBe('Bilan 2 classes 2026-10-01 à 2026-11-23');
    expect(namesOf(document)).toEqual(['4A', '3B']);
    expect(document.tables.map(({ rows }) => rows.at(-1))).toMatchObject([
      { brutes: 1, open: 3, absences: 1, calls: 3 },
      { brutes: 1, open: 2, absences: 1, calls: 2 },
    ]);
    expect(steps).toEqual(['0/2', '1/2']);
  });

  it('are counted by the calendar of the class, though the days go on into the next year', async () => {
    const { making, store } = openCalledSchool();
    store.addSchoolYear({
      ...{ id: 'next', label: '2027-2028', start: '2027-09-01', end: '2028-07-05' },
      timeZone: PARIS,
    });
    const document = value(await makeSummary(days('2026-11-01', '2027-09-30', '4A'), making));
    expect(document.tables[0]?.rows[0]).toMatchObject({ brutes: 2, open: 3 });
  });

  it('are refused where nothing is validated, and for a class that is gone', async () => {
    const { making } = openCalledSchool();
    expect(await makeSummary(days('2026-09-01', '2026-09-30', '4A'), making)).toEqual(NOTHING);
    expect(await makeSummary(days('2026-09-01', '2026-09-30', '6Z'), making)).toEqual(UNKNOWN);
  });
});

describe('a register to be filled by hand, read from the vault', () => {
  it('is made of a month to come, without any mark', async () => {
    const { making, lesson } = openCalledSchool();
    lesson('2026-12-01', '08');
    const asked = months('2026-12', '2026-12', '4A');
    const byHalfDays = value(await makeBlank(asked, making, 'half-days'));
    expect(byHalfDays).toMatchObject({
      title: 'Registre à remplir de 4A, décembre 2026',
      fileName: 'Registre à remplir 4A 2026-12',
    });
    const byLessons = value(await makeBlank(asked, making, 'lessons'));
    const marks = byLessons.tables[0]?.columns.filter(({ kind }) => kind === 'mark');
    expect(marks?.map(({ label }) => label)).toEqual(['01/12 09h00']);
  });

  it('leaves out months of holidays, unless there is no other', async () => {
    const { making, store } = openCalledSchool();
    store.addClosedPeriod('year', {
      ...{ id: 'closed', name: 'Vacances' },
      ...{ first: '2026-12-01', last: '2026-12-31' },
    });
    const chosen = value(await makeBlank(months('2026-11', '2027-01', '4A'), making, 'half-days'));
    expect(namesOf(chosen)).toEqual(['4A 2026-11', '4A 2027-01']);
    const closed = value(await makeBlank(months('2026-12', '2026-12', '4A'), making, 'half-days'));
    expect(closed.tables).toHaveLength(1);
  });

  it('is refused for a class that is gone', async () => {
    const { making } = openCalledSchool();
    expect(await makeBlank(months('2026-12', '2026-12', '6Z'), making, 'half-days')).toEqual(
      UNKNOWN,
    );
  });
});
