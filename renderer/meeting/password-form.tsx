import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslate } from '../components/translation';
import styles from './meeting-page.module.css';

/** The teacher protects the room, or opens it again. An empty password takes it away. */
export function PasswordForm({ onPassword }: { readonly onPassword: (password: string) => void }) {
  const t = useTranslate();
  const [typed, setTyped] = useState('');
  return (
    <div className={styles.asking}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() !== '') onPassword(typed.trim());
        }}
      >
        <TextInput
          label={t('meetingRoom.password.label')}
          value={typed}
          maxLength={LONGEST}
          autoComplete="off"
          data-autofocus
          ref={focusOnce}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit">{t('meetingRoom.password.set')}</Button>
        <Button onClick={() => onPassword('')}>{t('meetingRoom.password.clear')}</Button>
      </form>
    </div>
  );
}

const LONGEST = 100;

/** It was asked for with a button: the next key is the first of the password. */
function focusOnce(field: HTMLInputElement | null): void {
  field?.focus();
}
