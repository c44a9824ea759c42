import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One line of the table. */
export type Figure = {
  readonly what: string;
  /** `x`: times the floor measured in the same run. */
  readonly unit: 'ms' | 'x' | 'MB' | '%';
  readonly median: number;
  readonly p95: number;
  readonly count: number;
  /** DESIGN §12; without one the line is a floor, or explains another. */
  readonly target?: Target;
};

type Target = { readonly judged: 'median' | 'p95' } & (
  | { readonly most: number }
  | { readonly least: number }
);

const RESULTS = join(__dirname, '../../test-results');
const KEPT = join(RESULTS, 'bench/figures');

/** Makes a line of what was measured; nothing measured is an error. */
export function figure(
  what: string,
  unit: Figure['unit'],
  measured: readonly number[],
  target?: Target,
): Figure {
  if (measured.length === 0 || !measured.every(Number.isFinite)) {
    throw new Error(`not measured: ${what}`);
  }
  return {
    what,
    unit,
    median: quantile(measured, 0.5),
    p95: quantile(measured, 0.95),
    count: measured.length,
    ...(target !== undefined && { target }),
  };
}

/** Nearest rank: a value that was really measured. */
export function quantile(measured: readonly number[], share: number): number {
  const sorted = [...measured].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
}

/** Null when the figure has nothing to reach. */
export function isReached({ target, ...measured }: Figure): boolean | null {
  if (target === undefined) return null;
  const value = measured[target.judged];
  return 'most' in target ? value <= target.most : value >= target.least;
}

/** Keeps the lines of one bench for the table at the end of the run. */
export function keepFigures(order: number, name: string, figures: readonly Figure[]): void {
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(join(KEPT, `${order}-${name}.json`), JSON.stringify(figures));
}

export function keptFigures(): readonly Figure[] {
  mkdirSync(KEPT, { recursive: true });
  return readdirSync(KEPT)
    .sort()
    .flatMap((file) => JSON.parse(readFileSync(join(KEPT, file), 'utf8')) as Figure[]);
}

export function writeReport(report: unknown): void {
  writeFileSync(join(RESULTS, 'bench.json'), `${JSON.stringify(report, null, 2)}\n`);
}
