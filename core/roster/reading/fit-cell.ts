import { assertNever } from '../../shared/assert-never';
import type { CellKind } from './cell-kind';
import type { RosterField } from './column-names';
import { readRosterDate } from './read-roster-date';

/** How a cell suits its column: `wrong` can never be right, `odd` may be a slip of the keyboard. */
export type Fit = 'sure' | 'possible' | 'odd' | 'wrong';

const SEX_IN_WORDS = /^(?:masculin|f[ée]minin)$/i;

/** How a cleaned cell suits a column that says `field`. */
export function fitOf(field: RosterField, kind: CellKind, text: string): Fit {
  if (kind === 'empty') return 'possible';
  const displaced = kind === 'date' || kind === 'email';
  switch (field) {
    case 'lastName':
    case 'usageName':
    case 'firstName':
    case 'fullName':
      return displaced || isNoName(kind, text) ? 'wrong' : 'sure';
    case 'birthDate':
    case 'enteredOn':
    case 'leftOn':
      return fitOfDate(kind, text);
    case 'email':
    case 'sex':
      if (kind === field) return 'sure';
      return displaced ? 'wrong' : 'odd';
    case 'className':
    case 'level':
    case 'groups':
      if (displaced || SEX_IN_WORDS.test(text)) return 'wrong';
      return kind === 'sex' ? 'odd' : 'possible';
    default:
      return assertNever(field);
  }
}

/** `M` may be an initial; `Masculin`, `4A` or a telephone is nobody's name. */
function isNoName(kind: CellKind, text: string): boolean {
  if (kind === 'phone' || kind === 'national-id') return true;
  return (kind === 'class' && /\d/.test(text)) || SEX_IN_WORDS.test(text);
}

function fitOfDate(kind: CellKind, text: string): Fit {
  if (kind === 'date') return 'sure';
  if (kind === 'email') return 'wrong';
  return kind === 'number' || readRosterDate(text).kind !== 'invalid' ? 'possible' : 'odd';
}
