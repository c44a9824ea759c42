/** The teacher's own texts of a class; an absent one is the text of the catalogue. */
export type ClassTexts = {
  /** The message that goes with the link; its placeholders are those of `fillTemplate`. */
  readonly invitation?: string;
  /** What is written to the pupils afterwards, when no room opened. */
  readonly later?: string;
  /** Work that can be given when no room opens. */
  readonly work?: string;
};
