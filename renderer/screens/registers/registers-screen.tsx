import { PageHeader } from '../../components/page-header';
import { useTranslate } from '../../components/translation';
import type { RegistersPage } from '../../stores/navigation';

type Props = {
  /** Null: the first page. */
  readonly page: RegistersPage | null;
  /** The class to show first; null is the first class. */
  readonly classId: string | null;
};

export function RegistersScreen({ page, classId }: Props) {
  const t = useTranslate();
  return (
    <div data-page={page ?? 'forgotten'} data-class={classId ?? undefined}>
      <PageHeader title={t('registers.title')} />
    </div>
  );
}
