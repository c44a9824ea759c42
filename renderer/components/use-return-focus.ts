import { useEffect, useState } from 'react';
import { focusPage } from './focus-page';

/**
 * For a dialog that goes away with its content: gives the keyboard back to what opened it, or to
 * what has taken its place, or to the beginning of the page when both are gone. Mantine does so
 * only for a dialog that stays and closes.
 * @param heirId The id of the element that may have taken the place of the opener.
 */
export function useReturnFocus(heirId?: string): void {
  // Read while the dialog is first drawn: a moment later the focus is in it.
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      const heir = heirId === undefined ? null : document.getElementById(heirId);
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
      else if (heir !== null) heir.focus();
      else focusPage();
    },
    [opener, heirId],
  );
}
