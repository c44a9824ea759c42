type CursorGrid = {
  readonly role: 'grid';
  readonly tabIndex: 0;
  readonly 'aria-activedescendant': string;
};

/**
 * One tab stop with a cursor inside. A table is the element of ARIA's own grid pattern: rows and
 * cells have their roles without more.
 * @param cursorId The id of the row or cell that the cursor stands on.
 */
export function cursorGrid(cursorId: string): CursorGrid {
  return { role: 'grid', tabIndex: 0, 'aria-activedescendant': cursorId };
}

/** A cell that the cursor may stand on. */
export function cursorCell(id: string, isCursor: boolean) {
  return { id, role: 'gridcell', 'aria-selected': isCursor } as const;
}
