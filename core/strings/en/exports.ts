import type { exports as french } from '../fr/exports';
import type { Words } from '../words';

export const exports: Words<typeof french> = {};
