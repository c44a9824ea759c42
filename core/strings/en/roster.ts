import type { roster as french } from '../fr/roster';
import type { Words } from '../words';

export const roster: Words<typeof french> = {};
