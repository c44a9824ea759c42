import { Button } from '@mantine/core';
import { useTranslate } from '../../components/translation';
import { startImport, useRosterImport } from '../../stores/roster-import';

type Props = { readonly filled?: boolean };

export function ImportButton({ filled = false }: Props) {
  const t = useTranslate();
  const phase = useRosterImport((state) => state.phase);
  return (
    <Button
      variant={filled ? 'filled' : 'default'}
      loading={phase === 'choosing'}
      onClick={() => void startImport()}
    >
      {t('classes.import')}
    </Button>
  );
}
