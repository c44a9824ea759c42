import { expect, test } from '@playwright/test';
import type { Mark } from '../../core/attendance/mark';
import { monthMatrix } from '../../core/attendance/month-matrix';
import type { MonthRegister } from '../../core/export/month-calls';
import { type MonthTableInput, monthTable } from '../../core/export/month-table';
import { toSpreadsheet } from '../../core/export/spreadsheet';
import { parseRoster } from '../../core/roster/parse-roster';
import { previewImport } from '../../core/roster/preview-import';
import { createTranslator } from '../../core/strings/translate';
import { figure, keepFigures } from './figures';
import { writeRoster } from './prepared-class';

const TIMES = 15;

test('a roster of 2,000 pupils, parsed and previewed', () => {
  const bytes = new TextEncoder().encode(writeRoster(2000, 70));
  const measured = times(() => {
    const parsed = parseRoster({ name: 'pupils.csv', bytes });
    if (!parsed.ok) throw new Error(parsed.error.code);
    const added = previewImport(parsed.value, []).flatMap((preview) => preview.added);
    expect(added).toHaveLength(2000);
  });
  keepFigures(4, 'roster', [
    figure('roster of 2,000 pupils, parsed and previewed', 'ms', measured, {
      judged: 'p95',
      most: 300,
    }),
  ]);
});

test('the month of a class: 28 pupils, 40 registers', () => {
  const t = createTranslator('fr');
  const month = monthOfClass(28, 40);
  const computed = times(() => expect(monthTable(month, t).rows).toHaveLength(29));
  const written = times(() => toSpreadsheet([monthTable(month, t)], 'ods'));
  keepFigures(5, 'month', [
    figure('month of a class, computed', 'ms', computed, { judged: 'p95', most: 100 }),
    figure('month of a class, as ODS', 'ms', written, { judged: 'p95', most: 500 }),
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
