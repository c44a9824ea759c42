import { BusyButton } from '../../components/busy-button';
import { useTranslate } from '../../components/translation';
import { startImport, useRosterImport } from '../../stores/roster-import';

type Props = {
  readonly filled?: boolean;
  /** After a file that could not be used. */
  readonly again?: boolean;
};

export function ImportButton({ filled = false, again = false }: Props) {
  const t = useTranslate();
  const phase = useRosterImport((state) => state.phase);
  return (
    <BusyButton
      variant={filled ? 'filled' : 'default'}
      busy={phase === 'choosing'}
      onClick={() => void startImport()}
    >
      {t(again ? 'classes.importAgain' : 'classes.import')}
    </BusyButton>
  );
}
