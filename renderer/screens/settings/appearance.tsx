import { useState } from 'react';
import type { AppError } from '../../../core/contract/errors';
import type { Preferences } from '../../../core/contract/views';
import { ErrorNote } from '../../components/error-note';
import { RadioLine } from '../../components/radio-line';
import { useTranslate } from '../../components/translation';
import { writePreferences } from '../../stores/session';
import styles from './settings.module.css';

type Props = { readonly preferences: Preferences };

/** Each choice applies at once. */
export function Appearance({ preferences }: Props) {
  const t = useTranslate();
  const [error, setError] = useState<AppError | null>(null);

  async function write(change: Partial<Preferences>) {
    const answer = await writePreferences(change);
    setError(answer.ok ? null : answer.error);
  }

  return (
    <section aria-labelledby="settings-appearance" className={styles.section}>
      <h2 id="settings-appearance">{t('settings.appearance.title')}</h2>
      <RadioLine
        legend={t('settings.appearance.language')}
        value={preferences.language}
        choices={[
          { value: 'fr', label: t('settings.appearance.french'), lang: 'fr' },
          { value: 'en', label: t('settings.appearance.english'), lang: 'en' },
        ]}
        onChange={(language) => void write({ language })}
      />
      <RadioLine
        legend={t('settings.appearance.theme')}
        value={preferences.theme}
        choices={[
          { value: 'system', label: t('settings.appearance.themes.system') },
          { value: 'light', label: t('settings.appearance.themes.light') },
          { value: 'dark', label: t('settings.appearance.themes.dark') },
        ]}
        onChange={(theme) => void write({ theme })}
      />
      <RadioLine
        legend={t('settings.appearance.textSize')}
        value={preferences.textSize}
        choices={[
          { value: 'normal', label: t('settings.appearance.textSizes.normal') },
          { value: 'large', label: t('settings.appearance.textSizes.large') },
          { value: 'larger', label: t('settings.appearance.textSizes.larger') },
        ]}
        onChange={(textSize) => void write({ textSize })}
      />
      {error !== null && <ErrorNote error={error} />}
    </section>
  );
}
