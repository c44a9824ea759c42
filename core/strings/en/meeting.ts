import type { meeting as french } from '../fr/meeting';
import type { Words } from '../words';

export const meeting: Words<typeof french> = {};
