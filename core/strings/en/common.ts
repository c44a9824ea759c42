import type { common as french } from '../fr/common';
import type { Words } from '../words';

export const common: Words<typeof french> = {};
