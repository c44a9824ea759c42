import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { KeyHint } from './components/key-hint';
import { useTranslate } from './components/translation';
import styles from './shell-navigation.module.css';
import { useNavigation } from './stores/navigation';

/** In the order of the page and of Ctrl+1 to Ctrl+7. */
export const ENTRIES = [
  'today',
  'timetable',
  'registers',
  'classes',
  'visio',
  'exports',
  'settings',
] as const;

export type Entry = (typeof ENTRIES)[number];

type Props = {
  readonly current: Entry;
  readonly onVisit: (entry: Entry) => void;
  readonly onLock: () => void;
};

/** The way to every screen. Where it would take the window, it is one line and opens on demand. */
export function ShellNavigation({ current, onVisit, onLock }: Props) {
  const t = useTranslate();
  const entriesId = useId();
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLButtonElement>(null);

  // Whoever went somewhere, by the keys too, needs it no more.
  useEffect(() => useNavigation.subscribe(() => setOpen(false)), []);

  function close(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !isOpen) return;
    setOpen(false);
    menu.current?.focus();
  }

  return (
    <nav
      className={styles.nav}
      aria-label={t('common.navigation')}
      data-open={isOpen}
      onKeyDown={close}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <p className={styles.name}>Continuo</p>
      <button
        ref={menu}
        type="button"
        className={styles.menu}
        aria-expanded={isOpen}
        aria-controls={entriesId}
        onClick={() => setOpen(!isOpen)}
      >
        {t('common.menu', { page: t(`common.${current}`) })}
      </button>
      <ul id={entriesId} className={styles.entries}>
        {ENTRIES.map((screen, index) => (
          <li key={screen}>
            <button
              type="button"
              className={styles.entry}
              aria-current={current === screen ? 'page' : undefined}
              aria-keyshortcuts={`Control+${index + 1}`}
              onClick={() => onVisit(screen)}
            >
              {t(`common.${screen}`)}
              <span className={styles.keys} aria-hidden="true">
                <KeyHint keys={['Ctrl', String(index + 1)]} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className={styles.entry} aria-keyshortcuts="Control+L" onClick={onLock}>
        {t('common.lock')}
        <span className={styles.keys} aria-hidden="true">
          <KeyHint keys={['Ctrl', 'L']} />
        </span>
      </button>
    </nav>
  );
}
