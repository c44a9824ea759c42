import type { ListedCorrection, ListedLine } from '../../../../core/roster/merging/merge';
import { readRosterDate } from '../../../../core/roster/reading/read-roster-date';
import { formatShortDate } from '../../../../core/strings/format-time';

/** The fields of a correction as they are typed. */
export type CorrectionDraft = {
  readonly lastName: string;
  readonly usageName: string;
  readonly firstName: string;
  /** `JJ/MM/AAAA` */
  readonly birthDate: string;
};

export type CorrectionFault = 'nameMissing' | 'dateInvalid';

/** The line as it stands. Dates are written with the day first in both languages. */
export function firstCorrection({ listed }: ListedLine): CorrectionDraft {
  return {
    lastName: listed.lastName,
    usageName: listed.usageName ?? '',
    firstName: listed.firstName,
    birthDate: listed.birthDate === undefined ? '' : formatShortDate(listed.birthDate, 'fr'),
  };
}

/** What was typed, or why it cannot be. */
export function typedCorrection(
  row: number,
  draft: CorrectionDraft,
): ListedCorrection | CorrectionFault {
  const lastName = draft.lastName.trim();
  const firstName = draft.firstName.trim();
  const usageName = draft.usageName.trim();
  const read = readRosterDate(draft.birthDate.trim());
  if (lastName === '' || firstName === '') return 'nameMissing';
  if (read.kind !== 'date' && draft.birthDate.trim() !== '') return 'dateInvalid';
  return {
    row,
    lastName,
    firstName,
    ...(usageName !== '' && { usageName }),
    ...(read.kind === 'date' && { birthDate: read.date }),
  };
}
