import { BusyButton } from '../../../components/busy-button';
import { useTranslate } from '../../../components/translation';
import { pasteList, startImport, useRosterImport } from '../../../stores/roster-import';

type Props = {
  readonly filled?: boolean;
  /** After a file that could not be used. */
  readonly again?: boolean;
};

/** The two ways in: a file, and what was copied elsewhere. A file may also be dropped anywhere. */
export function ImportButton({ filled = false, again = false }: Props) {
  const t = useTranslate();
  const phase = useRosterImport((state) => state.phase);
  const isBusy = phase === 'choosing' || phase === 'reading';
  return (
    <>
      <BusyButton
        variant={filled ? 'filled' : 'default'}
        busy={isBusy}
        onClick={() => void startImport()}
      >
        {t(again ? 'classes.importAgain' : 'classes.import')}
      </BusyButton>
      <BusyButton busy={isBusy} onClick={() => void pasteList()}>
        {t('merge.screen.paste')}
      </BusyButton>
    </>
  );
}
