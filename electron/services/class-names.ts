import type { Store } from './ports';

/** The names of the classes and groups by their ids, read once. */
export function classNames(store: Pick<Store, 'classes'>): (classId: string) => string {
  const names = new Map(store.classes().map(({ id, name }) => [id, name]));
  return (classId) => names.get(classId) ?? '';
}
