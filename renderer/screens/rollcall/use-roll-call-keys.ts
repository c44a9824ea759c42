import { useCallback, useEffect, useRef, useState } from 'react';
import {
  firstRow,
  type RollCallContext,
  type RollCallKeys,
  typeKey,
} from '../../../core/attendance/roll-call-keys';
import { performAction } from './perform-action';

/** What the screen itself does when a key asks for it. */
type Screen = {
  readonly onFind: () => void;
  /** Row counted from 0. */
  readonly onDetails: (row: number) => void;
  readonly onSwitchView: () => void;
};

/** The keyboard of the roll call, wherever the focus is; fields and dialogs keep their own keys. */
export function useRollCallKeys(
  context: RollCallContext,
  screen: Screen,
): {
  readonly keys: RollCallKeys;
  readonly moveTo: (row: number) => void;
} {
  const [keys, setKeys] = useState(firstRow);
  // Two keys may come between two paintings: the second one must see what the first one did.
  const latest = useRef(keys);
  const now = useRef({ context, screen });

  useEffect(() => {
    now.current = { context, screen };
  });

  const change = useCallback((state: RollCallKeys) => {
    latest.current = state;
    setKeys(state);
  }, []);

  const moveTo = useCallback((row: number) => change({ ...firstRow, cursor: row }), [change]);

  useEffect(() => {
    function type(event: KeyboardEvent): boolean {
      const typed = typeKey(latest.current, event, now.current.context);
      if (!typed.consumed) return false;
      change(typed.state);
      for (const action of [...(typed.putRight ?? []), ...(typed.action ? [typed.action] : [])]) {
        if (action.kind === 'find') now.current.screen.onFind();
        else performAction(action);
      }
      return true;
    }

    /** The row that the digits name, if they name one already: D after a 7 means row 7. */
    function rowMeant(): number | null {
      const { digits, mode } = latest.current;
      if (digits !== '' && mode === 'row') {
        change(typeKey(latest.current, { key: 'Enter' }, now.current.context).state);
      }
      return latest.current.refused === null ? latest.current.cursor : null;
    }

    function typeForScreen(event: KeyboardEvent): boolean {
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return false;
      const letter = event.key.toLowerCase();
      if (letter === 'v') now.current.screen.onSwitchView();
      else if (letter === 'd') {
        const row = rowMeant();
        if (row !== null) now.current.screen.onDetails(row);
      } else return false;
      return true;
    }

    function listen(event: KeyboardEvent): void {
      if (now.current.context.rows === 0) return;
      if (event.defaultPrevented || isElsewhere(event) || isHeld(event)) return;
      if (type(event) || typeForScreen(event)) event.preventDefault();
    }
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [change]);

  return { keys, moveTo };
}

const OWN_KEYS =
  'input, textarea, select, [contenteditable], [role="dialog"], [role="menu"], [role="listbox"]';

function isElsewhere(event: KeyboardEvent): boolean {
  const target = event.target;
  if (!(target instanceof Element)) return false;
  if (target.closest(OWN_KEYS) !== null) return true;
  return event.key === 'Enter' && target.closest('button, a, summary') !== null;
}

// The Enter that opened this page may still be down; a letter held down is one mark.
function isHeld(event: KeyboardEvent): boolean {
  return event.repeat && !event.key.startsWith('Arrow') && !event.ctrlKey && !event.metaKey;
}
