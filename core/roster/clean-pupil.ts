import { failure, type Result, success } from '../shared/result';
import { cleanText } from './clean-text';
import { isEmail } from './is-email';
import type { PupilFacts } from './pupil';

/**
 * A pupil as it was typed, cleaned: a usage name that repeats the family name is said once, and one
 * that stands alone is the family name. Refused without any name, or with an e-mail address that is
 * none.
 */
export function cleanPupil(
  typed: PupilFacts,
): Result<PupilFacts, 'pupil-name-missing' | 'email-invalid'> {
  const { birthDate, sex } = typed;
  const usage = cleanText(typed.usageName ?? '').text;
  const lastName = cleanText(typed.lastName).text || usage;
  const firstName = cleanText(typed.firstName).text;
  const email = cleanText(typed.email ?? '').text;
  if (lastName === '' && firstName === '') return failure('pupil-name-missing');
  if (email !== '' && !isEmail(email)) return failure('email-invalid');
  return success({
    lastName,
    firstName,
    ...(usage !== '' && usage !== lastName && { usageName: usage }),
    ...(birthDate !== undefined && { birthDate }),
    ...(sex !== undefined && { sex }),
    ...(email !== '' && { email }),
  });
}
