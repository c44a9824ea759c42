import { useCallback, useEffect, useRef, useState } from 'react';
import {
  firstRow,
  type RollCallContext,
  type RollCallKeys,
  typeKey,
} from '../../../core/attendance/roll-call-keys';
import { performAction } from './perform-action';

/** The keyboard of the roll call, wherever the focus is; fields and dialogs keep their own keys. */
export function useRollCallKeys({ rows, lessonMinutes, minutesLateOf }: RollCallContext): {
  readonly keys: RollCallKeys;
  readonly moveTo: (row: number) => void;
} {
  const [keys, setKeys] = useState(firstRow);
  // Two keys may come between two paintings: the second one must see what the first one did.
  const latest = useRef(keys);

  const change = useCallback((state: RollCallKeys) => {
    latest.current = state;
    setKeys(state);
  }, []);

  const moveTo = useCallback((row: number) => change({ ...firstRow, cursor: row }), [change]);

  useEffect(() => {
    function listen(event: KeyboardEvent): void {
      if (event.defaultPrevented || isElsewhere(event) || isHeld(event)) return;
      const typed = typeKey(latest.current, event, { rows, lessonMinutes, minutesLateOf });
      if (!typed.consumed) return;
      event.preventDefault();
      change(typed.state);
      if (typed.putRight !== undefined) performAction(typed.putRight);
      if (typed.action !== undefined) performAction(typed.action);
    }
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [rows, lessonMinutes, minutesLateOf, change]);

  return { keys, moveTo };
}

function isElsewhere(event: KeyboardEvent): boolean {
  const target = event.target;
  if (!(target instanceof Element)) return false;
  if (target.closest('input, textarea, select, [contenteditable], [role="dialog"]') !== null) {
    return true;
  }
  return event.key === 'Enter' && target.closest('button, a, summary') !== null;
}

// The Enter that opened this page may still be down; a letter held down is one mark.
function isHeld(event: KeyboardEvent): boolean {
  return event.repeat && !event.key.startsWith('Arrow') && !event.ctrlKey && !event.metaKey;
}
