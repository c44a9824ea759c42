import type { NewYearOffer } from '../../../../core/contract/class-views';
import { classKey } from '../../../../core/roster/name-key';
import { promotedClass } from '../../../../core/roster/next-class';
import type { CarryWay, ClassTask } from '../../../../core/roster/school-years';

/** What the teacher chose for one class; a class that is left has no name to give. */
export type YearDraft = ClassTask & { readonly classId: string; readonly rooms: boolean };

/** Why a name cannot stand. */
export type YearNameFault = 'missing' | 'taken' | 'twice' | null;

type Offered = NewYearOffer['classes'][number];

export function firstDrafts(offer: NewYearOffer): readonly YearDraft[] {
  return offer.classes.map(({ id, proposed, roomCount }) => ({
    ...proposed,
    classId: id,
    rooms: roomCount > 0,
  }));
}

/** The ways that a class has: one whose level is the last, or is not known, has no next. */
export function waysOf(known: Offered): readonly CarryWay[] {
  const up: readonly CarryWay[] = promotedClass(known) === undefined ? [] : ['promote'];
  return ['empty', 'carry', ...up, 'leave'];
}

/** Another way gives the name and levels that go with it. */
export function withWay(draft: YearDraft, known: Offered, way: CarryWay): YearDraft {
  const { name, levels } = known;
  const next = way === 'promote' ? promotedClass(known) : undefined;
  return { ...draft, ...(next ?? { name, levels }), way };
}

export function yearNameFaults(
  drafts: readonly YearDraft[],
  taken: readonly string[],
): readonly YearNameFault[] {
  const there = new Set(taken.map(classKey));
  const seen = new Map<string, number>();
  const kept = drafts.filter(({ way }) => way !== 'leave');
  for (const { name } of kept) seen.set(classKey(name), (seen.get(classKey(name)) ?? 0) + 1);
  return drafts.map(({ way, name }) => {
    if (way === 'leave') return null;
    if (name.trim() === '') return 'missing';
    if (there.has(classKey(name))) return 'taken';
    return (seen.get(classKey(name)) ?? 0) > 1 ? 'twice' : null;
  });
}
