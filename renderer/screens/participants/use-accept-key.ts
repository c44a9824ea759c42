import { type RefObject, useEffect } from 'react';

/**
 * Ctrl+Enter presses the button from anywhere on the page: it is many names and pupils away from
 * where the keyboard works. As by a click, what is being typed is finished first. Questions in a
 * dialog are not answered by it.
 */
export function useAcceptKey(button: RefObject<HTMLButtonElement | null>): void {
  useEffect(() => {
    function listen(event: KeyboardEvent) {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      if (event.target instanceof Element && event.target.closest('[role="dialog"]')) return;
      // Whatever has the focus does nothing of its own with it.
      event.preventDefault();
      event.stopPropagation();
      if (event.repeat) return;
      button.current?.focus();
      button.current?.click();
    }
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [button]);
}
