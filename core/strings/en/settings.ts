import type { settings as french } from '../fr/settings';
import type { Words } from '../words';

export const settings: Words<typeof french> = {};
