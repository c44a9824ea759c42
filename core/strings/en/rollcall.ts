import type { rollcall as french } from '../fr/rollcall';
import type { Words } from '../words';

export const rollcall: Words<typeof french> = {};
