import type { rehearsal as french } from '../fr/rehearsal';
import type { Words } from '../words';

export const rehearsal: Words<typeof french> = {};
