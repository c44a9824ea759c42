import { useEffect, useState } from 'react';
import { finishTyping } from './components/finish-typing';
import { takeDroppedFiles, takePastedList } from './stores/dropped-files';
import { useNavigation } from './stores/navigation';
import { useParticipants } from './stores/participants';
import { useRosterImport } from './stores/roster-import';

/**
 * Files that are dropped anywhere on the window, and lists that are pasted on the pages of the
 * classes and of participants. True while files are held over the window.
 */
export function useArrivingFiles(): boolean {
  const [isHeld, setHeld] = useState(false);

  useEffect(() => {
    function hold(event: DragEvent) {
      if (!carriesFiles(event)) return;
      // Without this the window would go to the file.
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
      setHeld(true);
    }
    function leave(event: DragEvent) {
      // Between two elements of the page the drag comes from somewhere; out of the window from nowhere.
      if (event.relatedTarget === null) setHeld(false);
    }
    function drop(event: DragEvent) {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setHeld(false);
      finishTyping();
      void takeDroppedFiles([...(event.dataTransfer?.files ?? [])]);
    }
    window.addEventListener('dragover', hold);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    window.addEventListener('paste', paste);
    return () => {
      window.removeEventListener('dragover', hold);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
      window.removeEventListener('paste', paste);
    };
  }, []);

  return isHeld;
}

function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}

function paste(event: ClipboardEvent): void {
  const { place } = useNavigation.getState();
  const isMapping =
    useRosterImport.getState().step !== null || useParticipants.getState().columns !== null;
  const isBusy = isMapping || document.querySelector('[role="dialog"]') !== null;
  const takesLists = place.screen === 'classes' || place.screen === 'participants';
  if (!takesLists || isBusy || takesText(event.target)) return;
  event.preventDefault();
  void takePastedList();
}

function takesText(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;
}
