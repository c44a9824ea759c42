import type { AppError } from '../contract/errors';
import type { RosterErrorCode } from '../roster/roster-file';
import type { Translate } from './translate';

/** The sentence of an error: what happened, what was kept, what to do. */
export function describeError(t: Translate, error: AppError): string {
  const facts = error.facts ?? {};
  if (isRosterCode(error.code)) return t(`roster.errors.${error.code}`, facts);
  // Each code comes with the facts of its sentence; the types ask for all of them.
  type All = typeof facts & { readonly most: number; readonly names: string };
  return t(`errors.${error.code}`, facts as All);
}

function isRosterCode(code: AppError['code']): code is RosterErrorCode {
  return code.startsWith('roster-');
}
