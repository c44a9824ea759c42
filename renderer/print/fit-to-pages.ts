import { type Heights, type Pagination, paginate } from './paginate';

/** How close the lines of a table stand; millimetres, and a part of the size of its letters. */
type Setting = { readonly padding: number; readonly letters: number };
/** With the height of a row that is written in by hand. */
type Trial = Setting & { readonly row: number };

const LOOSE: Setting = { padding: 0.45, letters: 1 };
const TIGHT = 0.15;
/** In points: letters are not made smaller than that to save a page. */
const READABLE = 8;
/** A longer table takes the pages that it takes. */
const MOST_ROWS = 70;
/** Rows that the sums, or the notes, take along to the last page. */
const TAKEN_ALONG = 2;
/** Of rows that are written in by hand, in millimetres; the last one is still enough for a name. */
const HAND_ROWS = [9, 8.5, 8, 7.5, 7, 6.6, 6.3, 6, 5.8, 5.6, 5.4];
/** Chromium rounds its lengths on paper: a page that would be full to the brim is not trusted. */
const TRUST = 0.99;

type Given = {
  /** With its title, table, notes and signatures, as wide as on paper. */
  readonly section: HTMLElement;
  /** Of a page between its margins, in millimetres. */
  readonly page: number;
  readonly byHand: boolean;
};

/**
 * Sets a table closer, and in smaller letters as far as they are read well, where that saves a page.
 * Notes and signatures take the last rows along where they would be alone on a page: Chromium cannot
 * be told to (`break-before: avoid` splits the boxes instead).
 */
export function fitToPages({ section, page, byHand }: Given): void {
  const table = section.querySelector('table');
  if (table === null) return;
  const pixels = page * pixelsPerMillimetre(section) * TRUST;
  const trials = trialsOf(table, byHand).map((trial) => {
    set(section, trial);
    return { trial, ...paginate({ page: pixels, ...measure(section, table) }) };
  });
  const fewest = Math.min(...trials.map(({ pages }) => pages));
  const chosen = trials.find(({ pages }) => pages === fewest);
  if (chosen === undefined) return;
  set(section, chosen.trial);
  beginPageAt(table, chosen);
}

function trialsOf(table: HTMLTableElement, byHand: boolean): readonly Trial[] {
  const rows = byHand ? HAND_ROWS : [0];
  const settings = table.rows.length > MOST_ROWS ? [LOOSE] : settingsOf(table);
  return settings.flatMap((setting) => rows.map((row) => ({ ...setting, row })));
}

function beginPageAt(table: HTMLTableElement, { breakBefore }: Pick<Pagination, 'breakBefore'>) {
  if (breakBefore !== undefined)
    rowsOf(table)[breakBefore]?.style.setProperty('break-before', 'page');
}

function settingsOf(table: HTMLTableElement): readonly Setting[] {
  const size = Number.parseFloat(table.dataset.size ?? '');
  const settings = [LOOSE, { ...LOOSE, padding: TIGHT }];
  for (let smaller = size - 0.5; smaller >= READABLE; smaller -= 0.5) {
    settings.push({ padding: TIGHT, letters: smaller / size });
  }
  return settings;
}

function set(section: HTMLElement, { padding, letters, row }: Trial): void {
  section.style.setProperty('--row-padding', `${padding}mm`);
  section.style.setProperty('--letters', `${letters}`);
  section.style.setProperty('--hand-row', `${row}mm`);
}

function measure(section: HTMLElement, table: HTMLTableElement): Omit<Heights, 'page'> {
  const whole = section.getBoundingClientRect();
  const box = table.getBoundingClientRect();
  return {
    title: box.top - whole.top,
    head: table.tHead?.getBoundingClientRect().height ?? 0,
    rows: rowsOf(table).map((row) => row.getBoundingClientRect().height),
    tail: whole.bottom - box.bottom,
    together: TAKEN_ALONG + (table.tBodies[1]?.rows.length ?? 0),
  };
}

function rowsOf(table: HTMLTableElement): readonly HTMLTableRowElement[] {
  return [...table.tBodies].flatMap((body) => [...body.rows]);
}

function pixelsPerMillimetre(section: HTMLElement): number {
  const millimetres = Number.parseFloat(section.dataset.width ?? '');
  return section.getBoundingClientRect().width / millimetres;
}
