import { Button, Menu } from '@mantine/core';
import styles from './row-menu.module.css';

type Props = {
  /** Names whom the actions are for; the button itself shows dots. */
  readonly label: string;
  /** Of the button: dialogs give the keyboard back to it. */
  readonly id: string;
  readonly items: readonly {
    readonly label: string;
    readonly onChoose: () => void;
  }[];
};

/** What can be done with one line of a list. */
export function RowMenu({ label, id, items }: Props) {
  return (
    <Menu id={id} position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button variant="subtle" className={styles.button} aria-label={label} title={label}>
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" fill="currentColor">
            <circle cx="4" cy="10" r="1.75" />
            <circle cx="10" cy="10" r="1.75" />
            <circle cx="16" cy="10" r="1.75" />
          </svg>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {items.map((item) => (
          <Menu.Item key={item.label} onClick={item.onChoose}>
            {item.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
