import { ROLL_ID } from './focus-roll';

type Grid = {
  readonly id: typeof ROLL_ID;
  readonly role: 'grid';
  readonly tabIndex: 0;
  readonly 'aria-activedescendant': string;
};

/**
 * One tab stop with a cursor inside. A table is the element of ARIA's own grid pattern: rows and
 * cells have their roles without more.
 */
export function rollGrid(cursorId: string): Grid {
  return { id: ROLL_ID, role: 'grid', tabIndex: 0, 'aria-activedescendant': cursorId };
}

/** A cell of the plan that the cursor may stand on. */
export function gridCell(id: string, isCursor: boolean) {
  return { id, role: 'gridcell', 'aria-selected': isCursor } as const;
}
