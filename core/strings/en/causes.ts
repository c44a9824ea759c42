import type { causes as french } from '../fr/causes';
import type { Words } from '../words';

export const causes: Words<typeof french> = {};
