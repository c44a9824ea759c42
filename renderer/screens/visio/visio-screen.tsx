import { type ReactNode, useEffect } from 'react';
import { assertNever } from '../../../core/shared/assert-never';
import { PageHeader } from '../../components/page-header';
import { panelId, TabList, tabId } from '../../components/tab-list';
import { useTranslate } from '../../components/translation';
import { VISIO_PAGES, type VisioPage } from '../../stores/navigation';
import { readSchoolDay } from '../../stores/school-day';
import { showRoomsOf, showVisioPage, useVisioPage } from '../../stores/visio-page';
import { JournalPage } from './journal-page';
import { RoomsPage } from './rooms-page';
import { ServicesPage } from './services-page';

type Props = {
  /** Null: the page that was looked at last. */
  readonly page: VisioPage | null;
  /** The class whose rooms a link leads to. */
  readonly classId: string | null;
};

/** Rooms, the services behind them, and what was seen of these. */
export function VisioScreen({ page, classId }: Props) {
  const t = useTranslate();
  const shown = useVisioPage((state) => state.page);

  useEffect(() => {
    // Hours are said in the time zone of the school year, which comes with the day.
    void readSchoolDay();
  }, []);

  useEffect(() => {
    if (page !== null) showVisioPage(page);
    if (classId !== null) showRoomsOf(classId);
  }, [page, classId]);

  return (
    <>
      <PageHeader title={t('visio.title')} />
      <TabList
        label={t('visio.pages')}
        name="visio"
        tabs={VISIO_PAGES.map((one) => ({ page: one, label: t(`visio.tabs.${one}`) }))}
        page={shown}
        onChoose={showVisioPage}
      />
      <div role="tabpanel" id={panelId('visio')} aria-labelledby={tabId('visio', shown)}>
        {pageOf(shown)}
      </div>
    </>
  );
}

function pageOf(page: VisioPage): ReactNode {
  switch (page) {
    case 'rooms':
      return <RoomsPage />;
    case 'services':
      return <ServicesPage />;
    case 'journal':
      return <JournalPage />;
    default:
      return assertNever(page);
  }
}
