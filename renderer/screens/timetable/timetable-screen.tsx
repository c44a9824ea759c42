import { PageHeader } from '../../components/page-header';
import { useTranslate } from '../../components/translation';

export function TimetableScreen() {
  const t = useTranslate();
  return <PageHeader title={t('timetable.title')} />;
}
