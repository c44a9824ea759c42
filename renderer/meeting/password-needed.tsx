import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslate } from '../components/translation';
import styles from './meeting-page.module.css';

/** The room is protected: its password is typed here, and goes to the instance alone. */
export function PasswordNeeded({
  onPassword,
}: {
  readonly onPassword: (password: string) => void;
}) {
  const t = useTranslate();
  const [typed, setTyped] = useState('');
  return (
    <div className={styles.asking}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (typed !== '') onPassword(typed);
        }}
      >
        <TextInput
          label={t('meetingRoom.password.needed')}
          value={typed}
          maxLength={100}
          autoComplete="off"
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit">{t('meetingRoom.password.enter')}</Button>
      </form>
    </div>
  );
}
