import { MantineProvider } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import type { Preferences } from '../core/contract/views';
import { assertNever } from '../core/shared/assert-never';
import { fetchedLater } from './components/fetched-later';
import { TranslationContext, translationOf } from './components/translation';
import { pageNonce } from './nonce';
import { BlockedScreen } from './screens/welcome/blocked-screen';
import { UnlockScreen } from './screens/welcome/unlock-screen';
import { useSession } from './stores/session';
import { cssVariablesResolver, theme } from './styles/theme';

const Shell = fetchedLater(async () => {
  const shell = await import('./shell');
  await shell.fetchFirstPage();
  return shell.Shell;
});
const WelcomeScreen = fetchedLater(
  async () => (await import('./screens/welcome/welcome-screen')).WelcomeScreen,
);
const NewPassphraseScreen = fetchedLater(
  async () => (await import('./screens/welcome/new-passphrase-screen')).NewPassphraseScreen,
);

const usual: Preferences = { language: 'fr', theme: 'system', textSize: 'normal' };

/** Which of the few whole-window screens is shown, in the teacher's language and colours. */
export function App() {
  const preferences = useSession(({ app }) => app?.preferences ?? usual);

  useEffect(() => {
    document.documentElement.lang = preferences.language;
    document.documentElement.dataset.textSize = preferences.textSize;
  }, [preferences.language, preferences.textSize]);

  return (
    <TranslationContext value={translationOf(preferences.language)}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariablesResolver}
        getStyleNonce={() => pageNonce}
        defaultColorScheme="auto"
        {...(preferences.theme === 'system' ? {} : { forceColorScheme: preferences.theme })}
      >
        <CurrentScreen />
      </MantineProvider>
    </TranslationContext>
  );
}

function CurrentScreen(): ReactNode {
  const app = useSession((session) => session.app);
  const failure = useSession((session) => session.failure);
  const stage = useSession((session) => session.stage);

  if (app === null) return failure === null ? null : <BlockedScreen reason={failure} />;
  switch (app.vault) {
    case 'absent':
      return <WelcomeScreen />;
    case 'locked':
      // What comes after the unlocking is fetched while the passphrase is being typed.
      return <UnlockScreen onReady={Shell.fetch} />;
    case 'newer':
    case 'damaged':
    case 'unwritable':
      return <BlockedScreen reason={app.vault} folder={app.vaultFolder} />;
    case 'open':
      if (stage === 'first-start') return <WelcomeScreen />;
      if (stage === 'new-passphrase') return <NewPassphraseScreen />;
      return <Shell />;
    default:
      return assertNever(app.vault);
  }
}
