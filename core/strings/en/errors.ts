import type { errors as french } from '../fr/errors';
import type { Words } from '../words';

export const errors: Words<typeof french> = {};
