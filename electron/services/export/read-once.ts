import type { Store } from '../ports';

/** What the tables of one document ask for again and again, and what does not change between them. */
type School = Pick<
  Store,
  'classes' | 'schoolYear' | 'schoolYears' | 'enrolled' | 'findClass' | 'classNamesOf'
>;

/**
 * The same store for the time of one document: classes, school years and enrolments are read once,
 * however many classes and months there are. What is read is not to be changed in place.
 */
export function readOnce(store: Store): Store {
  const school: School = {
    classes: remembering(store.classes),
    schoolYear: remembering(store.schoolYear),
    schoolYears: remembering(store.schoolYears),
    enrolled: remembering(store.enrolled),
    findClass: remembering(store.findClass),
    classNamesOf: remembering(store.classNamesOf),
  };
  return { ...store, ...school };
}

function remembering<Given extends readonly string[], Read>(
  read: (...given: Given) => Read,
): (...given: Given) => Read {
  const known = new Map<string, Read>();
  return (...given) => {
    const key = given.join(' ');
    const found = known.get(key);
    if (found !== undefined) return found;
    const fresh = read(...given);
    known.set(key, fresh);
    return fresh;
  };
}
