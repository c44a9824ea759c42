import type { welcome as french } from '../fr/welcome';
import type { Words } from '../words';

export const welcome: Words<typeof french> = {};
