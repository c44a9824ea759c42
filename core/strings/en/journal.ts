import type { journal as french } from '../fr/journal';
import type { Words } from '../words';

export const journal: Words<typeof french> = {};
