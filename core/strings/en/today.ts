import type { today as french } from '../fr/today';
import type { Words } from '../words';

export const today: Words<typeof french> = {};
