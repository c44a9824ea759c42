import type { Store } from './ports';

/**
 * Ids of a class and of the groups of its school year, whose lessons its pupils may follow; of a
 * group alone.
 */
export function withGroups(store: Pick<Store, 'classes'>, classId: string): readonly string[] {
  const classes = store.classes();
  const asked = classes.find(({ id }) => id === classId);
  if (asked?.kind !== 'class') return [classId];
  const groups = classes.filter(
    ({ kind, schoolYearId }) => kind === 'group' && schoolYearId === asked.schoolYearId,
  );
  return [classId, ...groups.map(({ id }) => id)];
}
