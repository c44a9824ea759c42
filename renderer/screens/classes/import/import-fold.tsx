import { type ReactNode, useState } from 'react';

type Props = {
  readonly summary: ReactNode;
  readonly startOpen?: boolean;
  readonly children: ReactNode;
};

/** What is folded is not drawn: a file may have forty classes. */
export function ImportFold({ summary, startOpen = false, children }: Props) {
  const [isOpen, setOpen] = useState(startOpen);
  return (
    <details className="fold" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && children}
    </details>
  );
}
