import { isEmail } from '../../../core/roster/is-email';
import type { Pupil, PupilFacts } from '../../../core/roster/pupil';
import { readRosterDate } from '../../../core/roster/reading/read-roster-date';

/** A pupil as a form holds them: everything as it was typed. */
export type PupilDraft = {
  readonly lastName: string;
  readonly usageName: string;
  readonly firstName: string;
  readonly birthDate: string;
  readonly sex: 'F' | 'M' | 'none';
  readonly email: string;
};

/** What is to be corrected before anything is sent. */
export type PupilFault = 'name' | 'birthDate' | 'email';

export const EMPTY_PUPIL: PupilDraft = {
  lastName: '',
  usageName: '',
  firstName: '',
  birthDate: '',
  sex: 'none',
  email: '',
};

/** The birth date stands as `JJ/MM/AAAA`, the form in which it is typed. */
export function pupilDraftOf(pupil: Pupil): PupilDraft {
  const [year = '', month = '', day = ''] = (pupil.birthDate ?? '').split('-');
  return {
    lastName: pupil.lastName,
    usageName: pupil.usageName ?? '',
    firstName: pupil.firstName,
    birthDate: pupil.birthDate === undefined ? '' : `${day}/${month}/${year}`,
    sex: pupil.sex ?? 'none',
    email: pupil.email ?? '',
  };
}

export function faultsOf(draft: PupilDraft): readonly PupilFault[] {
  const faults: PupilFault[] = [];
  const email = draft.email.trim();
  if (`${draft.lastName}${draft.usageName}${draft.firstName}`.trim() === '') faults.push('name');
  if (draft.birthDate.trim() !== '' && birthDateOf(draft) === undefined) faults.push('birthDate');
  if (email !== '' && !isEmail(email)) faults.push('email');
  return faults;
}

/** Call it with a draft without faults: what is empty or cannot be read is left out. */
export function pupilOf(draft: PupilDraft): PupilFacts {
  const birthDate = birthDateOf(draft);
  const usageName = draft.usageName.trim();
  const email = draft.email.trim();
  return {
    lastName: draft.lastName.trim(),
    firstName: draft.firstName.trim(),
    ...(usageName !== '' && { usageName }),
    ...(birthDate !== undefined && { birthDate }),
    ...(draft.sex !== 'none' && { sex: draft.sex }),
    ...(email !== '' && { email }),
  };
}

function birthDateOf({ birthDate }: PupilDraft): string | undefined {
  const reading = readRosterDate(birthDate.trim());
  return reading.kind === 'date' ? reading.date : undefined;
}
