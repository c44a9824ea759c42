import type { alerts as french } from '../fr/alerts';
import type { Words } from '../words';

export const alerts: Words<typeof french> = {};
