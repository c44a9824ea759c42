import { cpus } from 'node:os';
import { test } from '@playwright/test';
import { type Figure, isReached, keptFigures, writeReport } from './figures';

// Runs after every bench. Time makes nothing fail: machines are shared; a bench that could not
// measure has failed already.
test('table of figures', () => {
  const figures = keptFigures();
  writeReport({
    measuredAt: new Date().toISOString(),
    cpus: cpus().length,
    figures: figures.map((figure) => ({ ...figure, reached: isReached(figure) })),
  });
  const head = ['what', 'median', 'p95', 'target', 'reached'];
  const rows = [head, ...figures.map(cellsOf)];
  const widths = head.map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
  const lines = rows.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))),
  );
  console.log(`\n${lines.map((line) => line.join(' | ')).join('\n')}\n`);
});

function cellsOf(figure: Figure): string[] {
  const { target, unit } = figure;
  const reached = isReached(figure);
  return [
    figure.what,
    say(figure.median, unit),
    say(figure.p95, unit),
    target === undefined ? '' : `${target.judged} ${bound(target)} ${unit}`,
    reached === null ? '' : reached ? 'reached' : 'NOT reached',
  ];
}

function bound(target: NonNullable<Figure['target']>): string {
  return 'most' in target ? `<= ${target.most}` : `>= ${target.least}`;
}

function say(value: number, unit: Figure['unit']): string {
  const digits = unit === 'x' || value < 10 ? 2 : unit === '%' ? 1 : 0;
  return `${value.toFixed(digits)} ${unit}`;
}
