import { Button } from '@mantine/core';
import { useEffect } from 'react';
import type { ChooserView } from '../../core/contract/chooser-view';
import { useTranslate } from '../components/translation';
import { Choice } from './choice';
import { host } from './chooser-bridge';
import styles from './chooser-page.module.css';

type Props = Pick<ChooserView, 'choices'>;

/** Each screen and window as a button with its picture; Escape shows nothing. */
export function ChooserPage({ choices }: Props) {
  const t = useTranslate();
  useEffect(() => {
    const cancel = (event: KeyboardEvent) => {
      if (event.key === 'Escape') host.choose(null);
    };
    window.addEventListener('keydown', cancel);
    return () => window.removeEventListener('keydown', cancel);
  }, []);
  const screens = choices.filter(({ kind }) => kind === 'screen');
  const windows = choices.filter(({ kind }) => kind === 'window');
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1>{t('meetingRoom.chooser.title')}</h1>
        <p>{t('meetingRoom.chooser.advice')}</p>
      </header>
      <main className={styles.choices}>
        {choices.length === 0 && <p>{t('meetingRoom.chooser.nothing')}</p>}
        {screens.length > 0 && (
          <section>
            <h2>{t('meetingRoom.chooser.screens')}</h2>
            <ul>
              {screens.map((choice, index) => (
                <Choice
                  key={choice.id}
                  choice={choice}
                  name={t('meetingRoom.chooser.screen', { number: index + 1 })}
                  isFirst={index === 0}
                  onChoose={() => host.choose(choice.id)}
                />
              ))}
            </ul>
          </section>
        )}
        {windows.length > 0 && (
          <section>
            <h2>{t('meetingRoom.chooser.windows')}</h2>
            <ul>
              {windows.map((choice) => (
                <Choice
                  key={choice.id}
                  choice={choice}
                  name={choice.name.trim() || t('meetingRoom.chooser.unnamed')}
                  isFirst={false}
                  onChoose={() => host.choose(choice.id)}
                />
              ))}
            </ul>
          </section>
        )}
      </main>
      <footer className={styles.footer}>
        <Button onClick={() => host.choose(null)}>{t('common.cancel')}</Button>
      </footer>
    </div>
  );
}
