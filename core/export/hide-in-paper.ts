import type { PrintPage } from '../contract/print-views';

/** A page that stands in the place of tables, without what their hidden columns (keys) say. */
export function hideInPaper(paper: PrintPage, hidden: readonly string[]): PrintPage {
  if (paper.kind !== 'photos' && paper.kind !== 'evacuation') return paper;
  const name = { lastName: hidden.includes('lastName'), firstName: hidden.includes('firstName') };
  if (paper.kind === 'photos') {
    const classes = paper.classes.map(({ pupils, ...each }) => ({
      ...each,
      pupils: pupils.map((pupil) => ({ ...pupil, ...emptied(name) })),
    }));
    return { ...paper, classes };
  }
  const classes = paper.classes.map(({ pupils, ...each }) => ({
    ...each,
    pupils: pupils.map(({ state, ...pupil }) => ({
      ...pupil,
      ...emptied(name),
      ...(state !== undefined && !hidden.includes('state') && { state }),
    })),
  }));
  return { ...paper, classes };
}

function emptied(fields: Readonly<Record<'lastName' | 'firstName', boolean>>) {
  return { ...(fields.lastName && { lastName: '' }), ...(fields.firstName && { firstName: '' }) };
}
