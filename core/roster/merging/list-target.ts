import { cleanText } from '../clean-text';
import { classKey } from '../name-key';
import type { ClassKind } from '../school-class';
import type { KnownClass } from './known-year';
import { type ListedClass, sourceKey } from './listed-classes';
import type { MergeTarget } from './merge';

/** Where a class of a file goes. */
export type ListTarget = {
  /** As the vault writes it; empty: nobody said. */
  readonly name: string;
  readonly kind: ClassKind;
  /** The class of the vault that it joins. */
  readonly known?: KnownClass;
  /** The same for classes of the file that go into one class. */
  readonly key: string;
};

/** The class of the year of that name; of that kind where it is said. */
export function findKnownClass(
  classes: readonly KnownClass[],
  name: string,
  kind?: ClassKind,
): KnownClass | undefined {
  const named = classes.filter(
    (each) => classKey(each.name) === classKey(name) && (kind === undefined || each.kind === kind),
  );
  return (
    named.find((each) => each.archivedOn === undefined && each.kind === 'class') ??
    named.find((each) => each.archivedOn === undefined) ??
    named[0]
  );
}

/** Finds where a class of a file goes: as the teacher said, else as the file says. */
export function listTarget(
  { source }: Pick<ListedClass, 'source'>,
  classes: readonly KnownClass[],
  targets: readonly MergeTarget[],
): ListTarget {
  const wanted = targets.find((each) => sourceKey(each.source) === sourceKey(source));
  const name = cleanText(wanted?.name ?? source ?? '').text;
  const known = name === '' ? undefined : findKnownClass(classes, name, wanted?.kind);
  const kind = known?.kind ?? wanted?.kind ?? 'class';
  return {
    name: known?.name ?? name,
    kind,
    ...(known && { known }),
    key: `${kind}|${classKey(name)}`,
  };
}
