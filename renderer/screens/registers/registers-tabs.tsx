import { type KeyboardEvent, useRef } from 'react';
import styles from '../../components/page-tabs.module.css';
import { useTranslate } from '../../components/translation';
import { REGISTERS_PAGES, type RegistersPage } from '../../stores/navigation';

type Props = {
  readonly page: RegistersPage;
  readonly onChoose: (page: RegistersPage) => void;
};

export const panelId = 'registers-panel';

export function tabId(page: RegistersPage): string {
  return `registers-tab-${page}`;
}

/** One stop of the Tab key; the arrows go from page to page and show each at once. */
export function RegistersTabs({ page, onChoose }: Props) {
  const t = useTranslate();
  const tabs = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent): void {
    const to = pageAfter(page, event.key);
    if (to === null) return;
    event.preventDefault();
    onChoose(to);
    tabs.current?.querySelector<HTMLElement>(`#${tabId(to)}`)?.focus();
  }

  return (
    <div ref={tabs} role="tablist" aria-label={t('registers.pages')} className={styles.tabs}>
      {REGISTERS_PAGES.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={tabId(one)}
          aria-selected={one === page}
          aria-controls={one === page ? panelId : undefined}
          tabIndex={one === page ? 0 : -1}
          className={styles.tab}
          data-label={t(`registers.tabs.${one}`)}
          onClick={() => onChoose(one)}
          onKeyDown={move}
        >
          {t(`registers.tabs.${one}`)}
        </button>
      ))}
    </div>
  );
}

/** The page that a key goes to, around both ends; null for a key that goes nowhere. */
function pageAfter(page: RegistersPage, key: string): RegistersPage | null {
  const at = REGISTERS_PAGES.indexOf(page);
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: -1,
  };
  const step = steps[key];
  return step === undefined ? null : (REGISTERS_PAGES.at(step % REGISTERS_PAGES.length) ?? null);
}
