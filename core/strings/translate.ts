import i18next, { type TFunction } from 'i18next';
import type { Language } from '../contract/views';
import { catalogues } from './catalogues';

/** Gives the sentence of a key, with its facts filled in. */
export type Translate = TFunction;

/**
 * A translator of its own (no global instance), ready at once. French spaces before `: ; ! ? »`
 * and after `«` become insécables here, so that the catalogues stay readable.
 */
export function createTranslator(language: Language): Translate {
  const instance = i18next.createInstance();
  // Everything is in memory: with `initAsync: false` the instance is ready when init returns.
  void instance.init({
    lng: language,
    fallbackLng: 'fr',
    initAsync: false,
    resources: {
      fr: { translation: withFrenchSpaces(catalogues.fr) },
      en: { translation: catalogues.en },
    },
    interpolation: { escapeValue: false },
  });
  return instance.t;
}

/** Narrow no-break space before `; ! ?`, no-break space before `:` and inside guillemets. */
export function frenchSpaces(text: string): string {
  return text
    .replace(/ (?=[;!?])/g, '\u202f')
    .replace(/ (?=[:»])/g, '\u00a0')
    .replace(/« /g, '«\u00a0');
}

function withFrenchSpaces(words: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === 'string' ? frenchSpaces(value) : withFrenchSpaces(value as object),
    ]),
  );
}
