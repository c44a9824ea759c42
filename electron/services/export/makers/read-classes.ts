import type { AppError } from '../../../../core/contract/errors';
import type { SchoolClass } from '../../../../core/roster/school-class';
import { failure, type Result, success } from '../../../../core/shared/result';
import type { Store } from '../../ports';

/** The classes of a document in the order in which they were chosen, or that one is gone. */
export function readClasses(
  store: Pick<Store, 'findClass'>,
  classIds: readonly string[],
): Result<readonly SchoolClass[], AppError> {
  const found = classIds.map((id) => store.findClass(id));
  const known = found.flatMap((each) => each ?? []);
  return known.length === found.length ? success(known) : failure({ code: 'class-unknown' });
}
