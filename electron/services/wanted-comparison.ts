import type { AppError } from '../../core/contract/errors';
import { cleanText } from '../../core/roster/clean-text';
import type { ListedCorrection, MergeTarget } from '../../core/roster/merging/merge';
import { failure, type Result, success } from '../../core/shared/result';

/** The names, kinds and corrections that the teacher gave, typed or cleaned. */
export type Wanted<T extends MergeTarget = MergeTarget> = {
  readonly targets: readonly T[];
  readonly corrections: readonly ListedCorrection[];
};

/** As any text of a list is cleaned. Refuses a correction that leaves no name. */
export function cleanWanted<T extends MergeTarget>(typed: Wanted<T>): Result<Wanted<T>, AppError> {
  const targets = typed.targets.map((target) => ({ ...target, name: cleanText(target.name).text }));
  const corrections = typed.corrections.map(cleanCorrection);
  const isNameless = corrections.some(
    ({ lastName, firstName }) => lastName === '' && firstName === '',
  );
  return isNameless ? failure({ code: 'pupil-name-missing' }) : success({ targets, corrections });
}

function cleanCorrection({ usageName, ...typed }: ListedCorrection): ListedCorrection {
  const usage = cleanText(usageName ?? '').text;
  const lastName = cleanText(typed.lastName).text || usage;
  return {
    ...typed,
    lastName,
    firstName: cleanText(typed.firstName).text,
    ...(usage !== '' && usage !== lastName && { usageName: usage }),
  };
}
