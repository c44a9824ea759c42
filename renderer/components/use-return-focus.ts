import { useEffect, useState } from 'react';
import { focusPage } from './focus-page';

/**
 * For a dialog that goes away with its content: gives the keyboard back to what opened it, or to
 * the beginning of the page when that is gone. Mantine does so only for one that stays and closes.
 */
export function useReturnFocus(): void {
  // Read while the dialog is first drawn: a moment later the focus is in it.
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
      else focusPage();
    },
    [opener],
  );
}
