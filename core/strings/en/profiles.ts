import type { profiles as french } from '../fr/profiles';
import type { Words } from '../words';

export const profiles: Words<typeof french> = {};
