import { createContext, useContext } from 'react';
import type { Language } from '../../core/contract/views';
import { createTranslator, type Translate } from '../../core/strings/translate';

type Translation = { readonly t: Translate; readonly language: Language };

/** The app fills it from the preferences; a change of language redraws the screen at once. */
export const TranslationContext = createContext<Translation | null>(null);

const made = new Map<Language, Translation>();

export function translationOf(language: Language): Translation {
  const translation = made.get(language) ?? { t: createTranslator(language), language };
  made.set(language, translation);
  return translation;
}

/** `const { t, language } = useTranslation()`; `useTranslate()` when the words are enough. */
export function useTranslation(): Translation {
  const translation = useContext(TranslationContext);
  if (translation === null) throw new Error('no TranslationContext above this component');
  return translation;
}

export function useTranslate(): Translate {
  return useTranslation().t;
}
