import { expect, test } from '@playwright/test';
import type { Mark } from '../../core/attendance/mark';
import { monthMatrix } from '../../core/attendance/month-matrix';
import type { RosterPreview } from '../../core/contract/roster-views';
import type { MonthRegister } from '../../core/export/registers/month-calls';
import { type MonthTableInput, monthTable } from '../../core/export/registers/month-table';
import { toSpreadsheet } from '../../core/export/spreadsheet';
import type { ListedLine } from '../../core/roster/merging/merge';
import { createTranslator } from '../../core/strings/translate';
import { figure, keepFigures } from './figures';
import { writeRoster } from './prepared-class';
import { openRosterVault, writeChangedRoster } from './roster-vault';

const TIMES = 15;

test('a roster of 2,000 pupils, parsed and previewed', async () => {
  const { preview, importAll, close } = await openRosterVault();
  const list = writeRoster(2000, 70);
  const first = await timesAsync(async () => {
    expect(linesBy('new', await preview(list))).toBe(2000);
  });
  await importAll(list);
  const changed = writeChangedRoster(2000, 70);
  const again = await timesAsync(async () => {
    const previewed = await preview(changed);
    expect(linesBy('unchanged', previewed)).toBeGreaterThan(1000);
    expect(linesBy('doubtful', previewed)).toBeGreaterThan(100);
    expect(previewed.classes.some(({ gone }) => gone.length > 0)).toBe(true);
  });
  close();
  const judged = { judged: 'p95', most: 300 } as const;
  keepFigures(4, 'roster', [
    figure('roster of 2,000 pupils, parsed and previewed', 'ms', first, judged),
    figure('the same with changes, against a vault of 2,000', 'ms', again, judged),
  ]);
});

test('a class of 2,000 whose names are all nearly those of the list', async () => {
  const { preview, importAll, close } = await openRosterVault();
  const list = writeRoster(2000, 1);
  await importAll(list);
  const misspelt = list.replaceAll('NOM', 'NON');
  const compared = await timesAsync(async () => {
    expect(linesBy('doubtful', await preview(misspelt))).toBe(2000);
  });
  close();
  keepFigures(4.5, 'near-names', [
    figure('2,000 names of one class, each near another', 'ms', compared),
  ]);
});

test('the month of a class: 28 pupils, 40 registers', () => {
  const t = createTranslator('fr');
  const month = monthOfClass(28, 40);
  const computed = times(() => expect(monthTable(month, t).rows).toHaveLength(29));
  const written = times(() => toSpreadsheet([monthTable(month, t)], 'ods'));
  const year = times(() => {
    const months = Array.from({ length: 10 }, () => monthTable(month, t));
    toSpreadsheet(months, 'xlsx');
  });
  keepFigures(5, 'month', [
    figure('month of a class, computed', 'ms', computed, { judged: 'p95', most: 100 }),
    figure('month of a class, as ODS', 'ms', written, { judged: 'p95', most: 500 }),
    figure('year of a class (ten months), as XLSX', 'ms', year, { judged: 'p95', most: 1000 }),
  ]);
});

test('the month matrix of a class: 40 pupils, 80 registers', () => {
  const { registers } = monthOfClass(40, 80);
  const pupils = Array.from({ length: 40 }, (_, index) => ({
    pupilId: `pupil-${index}`,
    lastName: `NOM${index}`,
    firstName: `Prénom${index}`,
  }));
  const measured = times(() => {
    const matrix = monthMatrix({
      month: '2026-11',
      calendar: { start: '2026-09-01', end: '2027-08-31', zone: 'A' },
      pupils,
      stays: pupils.map(({ pupilId }) => ({ pupilId, from: '2026-09-01' })),
      registers: registers.map((each, index) => ({
        ...each,
        lesson: { ...each.lesson, id: `lesson-${index}`, mode: 'on-site' },
        duringOutage: false,
      })),
      now: '2026-11-30T17:00:00Z',
    });
    expect(matrix.rows).toHaveLength(40);
  });
  keepFigures(6, 'matrix', [
    figure('month matrix of a class, computed', 'ms', measured, { judged: 'p95', most: 100 }),
  ]);
});

/** The first time counts as the others do: the teacher has no warm-up. */
function times(work: () => void): readonly number[] {
  return Array.from({ length: TIMES }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
}

async function timesAsync(work: () => Promise<void>): Promise<readonly number[]> {
  const measured: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const begun = performance.now();
    await work();
    measured.push(performance.now() - begun);
  }
  return measured;
}

function linesBy(state: ListedLine['state'], { classes }: RosterPreview): number {
  return classes.flatMap(({ lines }) => lines).filter((line) => line.state === state).length;
}

function monthOfClass(pupils: number, registers: number): MonthTableInput {
  const roll = Array.from({ length: pupils }, (_, index) => `pupil-${index}`);
  return {
    className: '4A',
    month: '2026-11',
    timeZone: 'Europe/Paris',
    pupils: roll.map((id, index) => ({
      id,
      lastName: `NOM${index}`,
      firstName: `Prénom${index}`,
      enrolments: [{ from: '2026-09-01' }],
    })),
    registers: Array.from({ length: registers }, (_, index) => register(index, roll)),
    writtenAt: '2026-11-30T17:00:00Z',
  };
}

/** Four lessons a day; each seventh pupil absent, each eleventh late. */
function register(index: number, roll: readonly string[]): MonthRegister {
  const day = String(2 + Math.floor(index / 4)).padStart(2, '0');
  const hour = ['07', '08', '12', '13'][index % 4];
  const at = (minutes: string) => `2026-11-${day}T${hour}:${minutes}:00Z`;
  const marks: Record<string, Mark> = {};
  for (const [number, pupil] of roll.entries()) {
    const turn = number + index;
    if (turn % 7 === 0) marks[pupil] = { presence: 'absent', evidence: 'seen' };
    else if (turn % 11 === 0) {
      marks[pupil] = { presence: 'present', arrivedAt: at('12'), evidence: 'seen' };
    }
  }
  const kind = { kind: 'lesson', mode: 'on-site', status: 'planned' } as const;
  const lesson = { start: at('00'), end: at('55'), ...kind };
  return { lesson, state: 'done', roll, marks };
}
