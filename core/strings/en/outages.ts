import type { outages as french } from '../fr/outages';
import type { Words } from '../words';

export const outages: Words<typeof french> = {};
