import type { visio as french } from '../fr/visio';
import type { Words } from '../words';

export const visio: Words<typeof french> = {};
