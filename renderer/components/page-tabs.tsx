import styles from './page-tabs.module.css';

type Props<P extends string> = {
  /** Names the list of pages for who cannot see where it stands. */
  readonly label: string;
  readonly pages: readonly { readonly page: P; readonly label: string }[];
  readonly current: P;
  readonly onChoose: (page: P) => void;
};

/** The pages of one screen, under its title. */
export function PageTabs<P extends string>({ label, pages, current, onChoose }: Props<P>) {
  return (
    <nav aria-label={label}>
      <ul className={styles.tabs}>
        {pages.map((one) => (
          <li key={one.page}>
            <button
              type="button"
              className={styles.tab}
              data-label={one.label}
              aria-current={one.page === current ? 'page' : undefined}
              onClick={() => onChoose(one.page)}
            >
              {one.label}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
