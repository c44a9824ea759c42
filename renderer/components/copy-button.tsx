import { Button } from '@mantine/core';
import { useState } from 'react';
import styles from './copy-button.module.css';

type Props = {
  readonly text: string;
  readonly label: string;
  /** What the button says once the text is in the clipboard. */
  readonly done: string;
  /** Names what is copied where several buttons say the same. */
  readonly name?: string;
  readonly variant?: 'subtle' | 'default';
};

/** Copies a text that stands on the screen. */
export function CopyButton({ text, label, done, name, variant = 'subtle' }: Props) {
  const [copied, setCopied] = useState<string | null>(null);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(text);
    } catch {
      // The clipboard may be held by another program: the button goes on saying « Copier ».
      setCopied(null);
    }
  }

  return (
    <>
      <Button variant={variant} aria-label={name} onClick={() => void copy()}>
        <span className={styles.words}>
          <span data-shown={copied !== text}>{label}</span>
          <span data-shown={copied === text}>{done}</span>
        </span>
      </Button>
      <span className="visually-hidden" role="status">
        {copied === text ? done : ''}
      </span>
    </>
  );
}
