import { type ReactNode, useEffect } from 'react';
import { assertNever } from '../../../core/shared/assert-never';
import { PageHeader } from '../../components/page-header';
import { panelId, TabList, tabId } from '../../components/tab-list';
import { useTranslate } from '../../components/translation';
import { loadClasses } from '../../stores/classes';
import { REGISTERS_PAGES, type RegistersPage } from '../../stores/navigation';
import { showRegistersPage, useRegistersPage } from '../../stores/registers-page';
import { readSchoolDay } from '../../stores/school-day';
import { AbsenteesPage } from './absentees-page';
import { FollowUpPage } from './follow-up-page';
import { ForgottenPage } from './forgotten-page';
import { MonthPage } from './month-page';
import { PeriodsPage } from './periods-page';

type Props = {
  /** Null: the page that was looked at last. */
  readonly page: RegistersPage | null;
  /** The class whose month is shown; null is the one that was looked at last. */
  readonly classId: string | null;
};

export function RegistersScreen({ page, classId }: Props) {
  const t = useTranslate();
  const shown = useRegistersPage((state) => state.page);

  useEffect(() => {
    void readSchoolDay();
    void loadClasses();
  }, []);

  useEffect(() => {
    if (page !== null) showRegistersPage(page);
  }, [page]);

  return (
    <>
      <PageHeader title={t('registers.title')} />
      <TabList
        label={t('registers.pages')}
        name="registers"
        tabs={REGISTERS_PAGES.map((one) => ({ page: one, label: t(`registers.tabs.${one}`) }))}
        page={shown}
        onChoose={showRegistersPage}
      />
      <div role="tabpanel" id={panelId('registers')} aria-labelledby={tabId('registers', shown)}>
        {pageOf(shown, classId)}
      </div>
    </>
  );
}

function pageOf(page: RegistersPage, classId: string | null): ReactNode {
  switch (page) {
    case 'forgotten':
      return <ForgottenPage />;
    case 'month':
      return <MonthPage classId={classId} />;
    case 'absentees':
      return <AbsenteesPage />;
    case 'periods':
      return <PeriodsPage />;
    case 'follow-up':
      return <FollowUpPage />;
    default:
      return assertNever(page);
  }
}
