import { buildChildren } from './build-children';
import type { CorpusPupil } from './child';
import type { NameKind } from './name-kind';
import { createRandom } from './random';
import { writeReport } from './write-report';

/** A name as a visio shows it, and the truth of it. */
export type CorpusName = {
  readonly name: string;
  readonly email?: string;
  /** Who it is; null: nobody of the class, or not one pupil of it. */
  readonly pupilId: string | null;
  readonly kind: NameKind;
  /**
   * Whether a careful human who knows nothing but this class list would put this name on exactly
   * this pupil without asking. It is so when
   * - the name bears a first name (whole, or the first half of a compound one) and a family name
   *   (whole, usage name, or half of a compound one), whatever the order, the case, the accents,
   *   the signs between them and what stands around them (class, emoji, « (élève) », digits of a
   *   login), or is the original name of the account between brackets, with at most one letter
   *   wrong in each of the two;
   * - a name with a wrong letter has at least four, as it should be and as it is, and what was
   *   written is no name of its own (Luca for Lucas) nor the name with another ending (Maria for
   *   Marie): a brother, a cousin or a pupil of another class bears it, and nothing tells them from
   *   a slip of the finger. Such strangers are in the corpus (`stranger-close-*`), and are nobody;
   * - every other pupil is at least two letters further: a pair of close names (Léa and Léo of one
   *   family) is the teacher's, even where one of them is written without a fault;
   * - or the e-mail is that of this one pupil in the class list, and no name says otherwise.
   * Never so: first name only, initials, short forms, family name only, nicknames, devices, parents
   * and other adults, a family name or a first name that the list does not know added to a pupil's,
   * two pupils behind one name, a second name of a pupil who is there already under another writing.
   */
  readonly tellable: boolean;
};

/** A class and the one report of a lesson of it. */
export type CorpusClass = {
  readonly seed: string;
  readonly pupils: readonly CorpusPupil[];
  readonly names: readonly CorpusName[];
};

/**
 * Classes of 20 to 36 pupils until there are `size` names; the same for one seed. The mixture is
 * meant as a morning of distance schooling with tools that take any name: of a hundred names some
 * seventy-two tell their pupil. Of these two in three are the whole name in some order and case,
 * one in three has a class, emoji or words of the tool about it, is a login, an original name
 * between brackets, half of a compound name, or has a letter wrong. Of the rest most are first
 * names, initials and devices; one in eight of all is no pupil: teacher, parents, brothers,
 * cousins, guests. How often each is taken stands with each (`*-ways.ts`, `write-report.ts`).
 */
export function buildCorpus(seed: number, size: number): readonly CorpusClass[] {
  const classes: CorpusClass[] = [];
  let names = 0;
  while (names < size) {
    const random = createRandom(seed * 1000 + classes.length);
    const children = buildChildren(random);
    const report = writeReport(children, random);
    const pupils = children.map(({ pupil }) => pupil);
    classes.push({ seed: `${seed}/${classes.length}`, pupils, names: report });
    names += report.length;
  }
  return classes;
}
