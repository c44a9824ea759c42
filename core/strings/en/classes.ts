import type { classes as french } from '../fr/classes';
import type { Words } from '../words';

export const classes: Words<typeof french> = {};
