import { pupilKey } from '../name-key';
import type { PupilFacts } from '../pupil';

/**
 * How a list calls a pupil: `pupilKey`, and the birth date where the list has it. What is learned
 * of a correction holds for lines of exactly this writing.
 */
export function listedKey(
  listed: Pick<PupilFacts, 'lastName' | 'firstName' | 'birthDate'>,
): string {
  return listed.birthDate === undefined
    ? pupilKey(listed)
    : `${pupilKey(listed)}|${listed.birthDate}`;
}
