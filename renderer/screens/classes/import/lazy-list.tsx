import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslate } from '../../../components/translation';
import styles from './import-preview.module.css';

/** As many as a large class has; a whole school is drawn only when it is asked for. */
const FIRST = 50;

type Props<I> = {
  readonly items: readonly I[];
  readonly labelId: string;
  readonly children: (item: I) => ReactNode;
};

/** The first lines of a list that may have two thousand, the others behind a button. */
export function LazyList<I>({ items, labelId, children }: Props<I>) {
  const t = useTranslate();
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);

  // The button went away with the press: the keyboard stays in the list.
  useEffect(() => {
    if (isWhole) list.current?.focus({ preventScroll: true });
  }, [isWhole]);

  return (
    <>
      <ul ref={list} tabIndex={-1} aria-labelledby={labelId} className={styles.lines}>
        {(isWhole ? items : items.slice(0, FIRST)).map(children)}
      </ul>
      {!isWhole && items.length > FIRST && (
        <Button variant="subtle" onClick={() => setWhole(true)}>
          {t('merge.screen.showAll', { number: items.length })}
        </Button>
      )}
    </>
  );
}
