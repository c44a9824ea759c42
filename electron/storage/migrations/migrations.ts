import { firstMorning } from './0001-first-morning';

/** One numbered step of the schema: its place in the list, from 1, is its number. */
export const migrations: readonly string[] = [firstMorning];
