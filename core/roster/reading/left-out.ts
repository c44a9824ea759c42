/**
 * Why a column of a file is not kept (DESIGN §5: minimisation), `merge.leftOut.<reason>`; `other`:
 * nothing in Continuo needs it.
 */
export type LeftOutReason =
  | 'national-id'
  | 'address'
  | 'phone'
  | 'guardian'
  | 'diet'
  | 'health'
  | 'birth-place'
  | 'other';

/** A column (or an element of an XML file) that was not read, as the file calls it. */
export type LeftOutColumn = { readonly label: string; readonly why: LeftOutReason };
