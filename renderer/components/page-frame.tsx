import { MantineProvider } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import type { PageLook } from '../../core/contract/views';
import { pageNonce } from '../nonce';
import { cssVariablesResolver, theme } from '../styles/theme';
import { TranslationContext, translationOf } from './translation';

type Props = { readonly look: PageLook; readonly children: ReactNode };

/** A page of ours in a window beside the main one: its words, their size, and the colours of the app. */
export function PageFrame({ look: { language, textSize }, children }: Props) {
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.textSize = textSize;
  }, [language, textSize]);
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
