import { classKey } from '../name-key';
import type { PupilFacts } from '../pupil';
import type { SchoolClass } from '../school-class';
import type { EarlierPupil, KnownClass, KnownPupil } from './known-year';
import { type NameKeys, nameKeys } from './name-keys';

/** A pupil of the year. */
export type YearPupil = {
  readonly id: string;
  readonly facts: PupilFacts;
  readonly byHand: KnownPupil['byHand'];
  readonly listedAs: ReadonlySet<string>;
  readonly refused: ReadonlySet<string>;
  readonly keys: NameKeys & { readonly sex?: 'F' | 'M' };
  /** Keys (`classKey`) of the groups that they are in, or will be. */
  readonly groups: ReadonlySet<string>;
  /** The class (not a group) that they are in, or will be. */
  readonly home?: { readonly classId: string; readonly className: string };
  /** Of an earlier school year only. */
  readonly earlier?: { readonly className: string; readonly schoolYearLabel: string };
};

/** A pupil who is, will be or was in one class: their last stay there. */
export type Member = {
  readonly pupil: YearPupil;
  readonly from: string;
  readonly to?: string;
  readonly level?: string;
  /** Still there tomorrow, as far as one knows. */
  readonly isPresent: boolean;
};

/** Every pupil of the year, and the members of each class by its id. */
export type Members = {
  readonly pupils: ReadonlyMap<string, YearPupil>;
  readonly ofClass: ReadonlyMap<string, readonly Member[]>;
};

/** Whether a stay goes on after a day (`YYYY-MM-DD`). Who leaves today has left. */
export function goesOn(stay: { readonly to?: string }, today: string): boolean {
  return stay.to === undefined || stay.to > today;
}

/** Gathers the pupils of the classes of a year. */
export function membersOf(classes: readonly KnownClass[], today: string): Members {
  const homes = homesOf(classes, today);
  const groups = groupsOf(classes, today);
  const pupils = new Map<string, YearPupil>();
  const ofClass = new Map<string, readonly Member[]>();
  for (const { id, pupils: stays } of classes) {
    const last = new Map<string, KnownPupil>();
    for (const stay of stays) {
      const before = last.get(stay.id);
      if (before === undefined || before.from < stay.from) last.set(stay.id, stay);
      if (!pupils.has(stay.id))
        pupils.set(
          stay.id,
          yearPupil(stay, { home: homes.get(stay.id), groups: groups.get(stay.id) }),
        );
    }
    const members = [...last.values()].flatMap((stay) => {
      const pupil = pupils.get(stay.id);
      return pupil === undefined ? [] : [member(pupil, stay, today)];
    });
    ofClass.set(id, members);
  }
  return { pupils, ofClass };
}

function homesOf(classes: readonly KnownClass[], today: string): Map<string, SchoolClass> {
  const homes = new Map<string, SchoolClass>();
  for (const each of classes) {
    if (each.kind === 'group' || each.archivedOn !== undefined) continue;
    for (const stay of each.pupils) if (goesOn(stay, today)) homes.set(stay.id, each);
  }
  return homes;
}

function groupsOf(
  classes: readonly KnownClass[],
  today: string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const each of classes) {
    if (each.kind === 'class' || each.archivedOn !== undefined) continue;
    const key = classKey(each.name);
    for (const stay of each.pupils) {
      if (!goesOn(stay, today)) continue;
      const own = groups.get(stay.id);
      if (own === undefined) groups.set(stay.id, new Set([key]));
      else own.add(key);
    }
  }
  return groups;
}

const NONE: ReadonlySet<string> = new Set();

function yearPupil(
  stay: KnownPupil,
  {
    home,
    groups = NONE,
  }: {
    readonly home: SchoolClass | undefined;
    readonly groups: ReadonlySet<string> | undefined;
  },
): YearPupil {
  const {
    id,
    byHand,
    listedAs,
    refused,
    from: _from,
    to: _to,
    level: _level,
    photo: _photo,
    ...facts
  } = stay;
  return {
    id,
    facts,
    byHand,
    listedAs: new Set(listedAs),
    refused: new Set(refused),
    keys: { ...nameKeys(facts), ...(facts.sex !== undefined && { sex: facts.sex }) },
    groups,
    ...(home && { home: { classId: home.id, className: home.name } }),
  };
}

/** A pupil of an earlier year as those of this one are compared; lists of then name nobody now. */
export function earlierPupil({
  id,
  byHand,
  listedAs: _listedAs,
  refused,
  className,
  schoolYearLabel,
  photo: _photo,
  ...facts
}: EarlierPupil): YearPupil {
  return {
    id,
    facts,
    byHand,
    listedAs: new Set(),
    refused: new Set(refused),
    keys: { ...nameKeys(facts), ...(facts.sex !== undefined && { sex: facts.sex }) },
    groups: NONE,
    earlier: { className, schoolYearLabel },
  };
}

function member(pupil: YearPupil, stay: KnownPupil, today: string): Member {
  return {
    pupil,
    from: stay.from,
    isPresent: goesOn(stay, today),
    ...(stay.to !== undefined && { to: stay.to }),
    ...(stay.level !== undefined && { level: stay.level }),
  };
}
