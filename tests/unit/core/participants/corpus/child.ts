import { lettersOf } from './letters';

/** What the matching is given of a pupil. */
export type CorpusPupil = {
  readonly id: string;
  readonly lastName: string;
  readonly usageName?: string;
  readonly firstName: string;
  readonly email?: string;
};

/** A pupil, and what their name is made of. */
export type Child = {
  readonly pupil: CorpusPupil;
  /** Two for MARTIN-DURAND, one for LE BIHAN. */
  readonly families: readonly string[];
  /** Two for Jean-Baptiste. */
  readonly firsts: readonly string[];
};

/** Takes the first name apart, and the family name where it is told of what it is made. */
export function childOf(pupil: CorpusPupil, families: readonly string[] = [pupil.lastName]): Child {
  return { pupil, families, firsts: pupil.firstName.split(/[- ]+/) };
}

/** Every family name by which a pupil may be called. */
function lastNames({ pupil, families }: Child): readonly string[] {
  const { lastName, usageName } = pupil;
  const used =
    usageName === undefined
      ? []
      : [usageName, `${lastName}${usageName}`, `${usageName}${lastName}`, ...halves(usageName)];
  return [lastName, ...families, families.toReversed().join(''), ...used];
}

function halves(name: string): readonly string[] {
  return name.includes('-') ? name.split(/-+/) : [];
}

/** Letters of every whole name by which a pupil may be called, in both orders. */
export function formsOf(child: Child): readonly string[] {
  const lasts = lastNames(child).map(lettersOf);
  const firsts = [child.pupil.firstName, ...child.firsts].map(lettersOf);
  const forms = lasts.flatMap((last) =>
    firsts.flatMap((first) => [`${first}${last}`, `${last}${first}`]),
  );
  return [...new Set(forms)];
}
