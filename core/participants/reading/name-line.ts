/** A line of a list, as it is read; `line`: 1 for the first of the file. */
export type NameLine = { readonly line: number; readonly text: string };
