import { en } from './en';
import { fr } from './fr';
import type { Words } from './words';

type Catalogue = Words<typeof fr>;

/** All sentences, in each language. */
export const catalogues: { readonly fr: Catalogue; readonly en: Catalogue } = { fr, en };
