import type { documents as french } from '../fr/documents';
import type { Words } from '../words';

export const documents: Words<typeof french> = {};
