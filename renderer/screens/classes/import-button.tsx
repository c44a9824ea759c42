import { BusyButton } from '../../components/busy-button';
import { useTranslate } from '../../components/translation';
import { startImport, useRosterImport } from '../../stores/roster-import';

type Props = { readonly filled?: boolean };

export function ImportButton({ filled = false }: Props) {
  const t = useTranslate();
  const phase = useRosterImport((state) => state.phase);
  return (
    <BusyButton
      variant={filled ? 'filled' : 'default'}
      busy={phase === 'choosing'}
      onClick={() => void startImport()}
    >
      {t('classes.import')}
    </BusyButton>
  );
}
