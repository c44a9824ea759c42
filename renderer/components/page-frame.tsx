import { MantineProvider } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import type { Language } from '../../core/contract/views';
import { pageNonce } from '../nonce';
import { cssVariablesResolver, theme } from '../styles/theme';
import { TranslationContext, translationOf } from './translation';

type Props = { readonly language: Language; readonly children: ReactNode };

/** A page of ours in a window beside the main one: its words, and the colours of the computer. */
export function PageFrame({ language, children }: Props) {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <TranslationContext value={translationOf(language)}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariablesResolver}
        getStyleNonce={() => pageNonce}
        defaultColorScheme="auto"
      >
        {children}
      </MantineProvider>
    </TranslationContext>
  );
}
