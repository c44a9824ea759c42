import { Button } from '@mantine/core';
import { EmptyState } from '../../../components/empty-state';
import { useTranslate } from '../../../components/translation';
import { goTo } from '../../../stores/navigation';

type Props = {
  /** Of the year that begins, and of the one before. */
  readonly label: string;
  readonly from: string;
};

/** A new year without any class: last year's are one button away. */
export function FirstOfYear({ label, from }: Props) {
  const t = useTranslate();
  return (
    <EmptyState title={t('years.first.title', { label })} text={t('years.first.text', { from })}>
      <Button variant="filled" onClick={() => goTo({ screen: 'classes', page: 'new-year' })}>
        {t('classes.newYear')}
      </Button>
    </EmptyState>
  );
}
