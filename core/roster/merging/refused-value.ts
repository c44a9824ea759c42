import { nameKey } from '../name-key';
import type { MergeChange } from './merge';

/** What a list says of a pupil beside their names and their birth date. */
export type RefusedField = Exclude<MergeChange['field'], 'lastName' | 'firstName' | 'birthDate'>;

/**
 * How a value is remembered that the teacher did not take: no list proposes it again, while another
 * value is asked about. Names and birth dates are remembered by the whole writing (`listedKey`).
 */
export function refusedKey(field: RefusedField, value: string): string {
  return `${field}|${field === 'usageName' ? nameKey(value) : value.toLowerCase()}`;
}

/** The same for a list that does not name a pupil who stayed in the class all the same. */
export function unnamedKey(listing: string): string {
  return `unnamed|${listing}`;
}

/** Whether a field is remembered by its value. */
export function isRefusable(field: MergeChange['field']): field is RefusedField {
  return field !== 'lastName' && field !== 'firstName' && field !== 'birthDate';
}
