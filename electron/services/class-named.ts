import { classKey } from '../../core/roster/name-key';
import type { Store } from './ports';

/** The class or group of a school year with a name, however it is written. */
export function classNamed(store: Pick<Store, 'classes'>, name: string, schoolYearId: string) {
  return store
    .classes()
    .find(
      (known) => known.schoolYearId === schoolYearId && classKey(known.name) === classKey(name),
    );
}
