import { type ReactNode, useEffect, useState } from 'react';
import { assertNever } from '../../../core/shared/assert-never';
import { fetchedLater } from '../../components/fetched-later';
import { PageHeader } from '../../components/page-header';
import { PageTabs } from '../../components/page-tabs';
import { useTranslate } from '../../components/translation';
import { cancelCalendar, useCalendarImport } from '../../stores/calendar-import';
import { loadClasses } from '../../stores/classes';
import { goTo } from '../../stores/navigation';
import { forgetYearOutcome } from '../../stores/school-year';
import { forgetSlotOutcome } from '../../stores/slots';
import { CalendarStatus } from './calendar-status';
import { WeekPage } from './week-page';

const SlotsPage = fetchedLater(async () => (await import('./slots-page')).SlotsPage);
const YearPage = fetchedLater(async () => (await import('./year-page')).YearPage);
const CalendarPreview = fetchedLater(
  async () => (await import('./calendar-preview')).CalendarPreview,
);

const PAGES = ['week', 'slots', 'year'] as const;
type Page = (typeof PAGES)[number];

/** The week, what it is made of, and the year around it; or the calendar being imported. */
export function TimetableScreen() {
  const t = useTranslate();
  const preview = useCalendarImport((state) => state.preview);
  const [page, setPage] = useState<Page>('week');

  useEffect(() => {
    void loadClasses();
    return () => {
      forgetSlotOutcome();
      forgetYearOutcome();
      cancelCalendar();
    };
  }, []);

  function turnTo(next: Page): void {
    forgetSlotOutcome();
    forgetYearOutcome();
    setPage(next);
  }

  // The shell begins a page that is gone to at its top.
  function showWeek(): void {
    setPage('week');
    goTo({ screen: 'timetable' });
  }

  if (preview !== null) {
    return <CalendarPreview key={preview.token} preview={preview} onDone={showWeek} />;
  }
  return (
    <>
      <PageHeader title={t('timetable.title')} />
      <PageTabs
        label={t('timetable.pagesLabel')}
        pages={PAGES.map((one) => ({ page: one, label: t(`timetable.pages.${one}`) }))}
        current={page}
        onChoose={turnTo}
      />
      <CalendarStatus />
      {pageAt(page, turnTo)}
    </>
  );
}

function pageAt(page: Page, turnTo: (next: Page) => void): ReactNode {
  switch (page) {
    case 'week':
      return <WeekPage onSlots={() => turnTo('slots')} onYear={() => turnTo('year')} />;
    case 'slots':
      return <SlotsPage onYear={() => turnTo('year')} />;
    case 'year':
      return <YearPage />;
    default:
      return assertNever(page);
  }
}
