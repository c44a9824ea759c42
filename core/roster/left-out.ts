/** Why a column of a file is not kept (DESIGN §5: minimisation). `merge.leftOut.<reason>`. */
export const LEFT_OUT_REASONS = [
  'national-id',
  'address',
  'phone',
  'guardian',
  'diet',
  'health',
  'birth-place',
  'other',
] as const;
/** One of `LEFT_OUT_REASONS`; `other`: nothing in Continuo needs it. */
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** A column (or an element of an XML file) that was not read, as the file calls it. */
export type LeftOutColumn = { readonly label: string; readonly why: LeftOutReason };
