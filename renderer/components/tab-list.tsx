import { type KeyboardEvent, useRef } from 'react';
import styles from './page-tabs.module.css';

type Props<P extends string> = {
  /** Names the list of tabs for who cannot see where it stands. */
  readonly label: string;
  /** Makes the ids of the tabs and of their panel. */
  readonly name: string;
  readonly tabs: readonly { readonly page: P; readonly label: string }[];
  readonly page: P;
  readonly onChoose: (page: P) => void;
};

export function panelId(name: string): string {
  return `${name}-panel`;
}

export function tabId(name: string, page: string): string {
  return `${name}-tab-${page}`;
}

/** One stop of the Tab key; the arrows go from page to page and show each at once. */
export function TabList<P extends string>({ label, name, tabs, page, onChoose }: Props<P>) {
  const list = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent): void {
    const pages = tabs.map((tab) => tab.page);
    const to = pageAfter(pages, page, event.key);
    if (to === null) return;
    event.preventDefault();
    onChoose(to);
    list.current?.querySelector<HTMLElement>(`#${tabId(name, to)}`)?.focus();
  }

  return (
    <div ref={list} role="tablist" aria-label={label} className={styles.tabs}>
      {tabs.map((one) => (
        <button
          key={one.page}
          type="button"
          role="tab"
          id={tabId(name, one.page)}
          aria-selected={one.page === page}
          aria-controls={one.page === page ? panelId(name) : undefined}
          tabIndex={one.page === page ? 0 : -1}
          className={styles.tab}
          data-label={one.label}
          onClick={() => onChoose(one.page)}
          onKeyDown={move}
        >
          {one.label}
        </button>
      ))}
    </div>
  );
}

/** The page that a key goes to, around both ends; null for a key that goes nowhere. */
function pageAfter<P extends string>(pages: readonly P[], page: P, key: string): P | null {
  const at = pages.indexOf(page);
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: -1,
  };
  const step = steps[key];
  return step === undefined ? null : (pages.at(step % pages.length) ?? null);
}
