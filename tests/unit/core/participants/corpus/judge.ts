import { type Child, formsOf } from './child';
import { editDistance } from './edit-distance';

/** How far a name is from the class. */
export type Judge = {
  /** Letters between what is written and the nearest way to write this pupil; 4: more than 3. */
  readonly toPupil: (letters: string, child: Child) => number;
  /** The same to the nearest of all others of the class. */
  readonly toOthers: (letters: string, child: Child | null) => number;
  /** Nobody else of the class is as near, by two letters: the whole name tells this pupil. */
  readonly tells: (letters: string, child: Child) => boolean;
};

const FAR = 4;

/** Compares the letters of names with every way in which the pupils of a class may be called. */
export function createJudge(children: readonly Child[]): Judge {
  const forms = new Map(children.map((child) => [child, formsOf(child)]));
  const toPupil = (letters: string, child: Child) =>
    Math.min(FAR, ...(forms.get(child) ?? []).map((form) => editDistance(letters, form, FAR - 1)));
  const toOthers = (letters: string, child: Child | null) =>
    Math.min(
      FAR,
      ...children.filter((other) => other !== child).map((other) => toPupil(letters, other)),
    );
  return {
    toPupil,
    toOthers,
    tells: (letters, child) => {
      const own = toPupil(letters, child);
      return own <= 2 && toOthers(letters, child) >= own + 2;
    },
  };
}
