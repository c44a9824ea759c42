/** A group is a class whose pupils also belong to other ones. */
export type ClassKind = 'class' | 'group';

/** Inks that stay apart in light and dark, and beside the colours of marks and services. */
export const CLASS_COLOURS = [
  'teal',
  'blue',
  'violet',
  'plum',
  'brick',
  'ochre',
  'olive',
  'slate',
] as const;
/** One of `CLASS_COLOURS`. */
export type ClassColour = (typeof CLASS_COLOURS)[number];

/** A class or a group of one school year. */
export type SchoolClass = {
  readonly id: string;
  readonly schoolYearId: string;
  readonly name: string;
  readonly kind: ClassKind;
  readonly colour?: ClassColour;
  /** As the school calls them (`CM1`, `CM2`); empty: not said. */
  readonly levels: readonly string[];
  /** `YYYY-MM-DD`: since this day it is out of the lists, and everything of it stays readable. */
  readonly archivedOn?: string;
  /** The class of an earlier school year that it goes on from. */
  readonly continuesId?: string;
};
