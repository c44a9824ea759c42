import type { RollEntry } from '../../../core/contract/register-views';

/** As on the lists of French schools: the last name first. */
export function pupilName({ lastName, firstName }: RollEntry): string {
  return `${lastName} ${firstName}`.trim();
}
