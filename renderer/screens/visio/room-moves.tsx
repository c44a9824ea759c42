import { Button } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useTranslate } from '../../components/translation';

type Props = {
  /** Of the room. */
  readonly name: string;
  readonly canRise: boolean;
  readonly canSink: boolean;
  readonly onMove: (steps: 1 | -1, button: HTMLElement) => void;
};

/** Up and down the chain: by click, or with the arrows once the keyboard is on one of the two. */
export function RoomMoves({ name, canRise, canSink, onMove }: Props) {
  const t = useTranslate();

  function byArrow(event: KeyboardEvent<HTMLElement>): void {
    const steps = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (steps === 0) return;
    event.preventDefault();
    if (steps === -1 ? canRise : canSink) onMove(steps, event.currentTarget);
  }

  // Out of use, not taken away: the keyboard stays where it is at either end.
  return (
    <>
      <Button
        variant="subtle"
        leftSection={<span aria-hidden="true">↑</span>}
        aria-label={t('rooms.moveUpOf', { room: name })}
        aria-disabled={!canRise}
        onKeyDown={byArrow}
        onClick={(event) => canRise && onMove(-1, event.currentTarget)}
      >
        {t('rooms.moveUp')}
      </Button>
      <Button
        variant="subtle"
        leftSection={<span aria-hidden="true">↓</span>}
        aria-label={t('rooms.moveDownOf', { room: name })}
        aria-disabled={!canSink}
        onKeyDown={byArrow}
        onClick={(event) => canSink && onMove(1, event.currentTarget)}
      >
        {t('rooms.moveDown')}
      </Button>
    </>
  );
}
