import type { AppError } from '../../../core/contract/errors';
import type { ReportError } from '../../../core/participants/report';

/** A file that is not taken, of however many. */
export type Refused = { readonly name: string; readonly error: AppError };

/** Why a report is not read, as it crosses to the screen. */
export function reportRefusal({ code, facts }: ReportError): AppError {
  return { code, ...(facts !== undefined && { facts }) };
}

/** Why a file on the disk is not read. */
export function unreadable(why: 'roster-too-large' | 'file-unreadable'): AppError {
  return { code: why === 'roster-too-large' ? 'report-too-large' : why };
}

/** One file is told why; of several, which. */
export function refusalOf(refused: readonly Refused[], given: number): AppError | null {
  const [first] = refused;
  if (first === undefined || given === 1) return first?.error ?? null;
  const names = refused.map(({ name }) => name).join(', ');
  return { code: 'reports-refused', facts: { names } };
}
