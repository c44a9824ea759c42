import { Button, Select } from '@mantine/core';
import { useEffect } from 'react';
import type { MonthView } from '../../../core/contract/register-views';
import { formatMonth } from '../../../core/strings/format-time';
import { EmptyState } from '../../components/empty-state';
import { ErrorNote } from '../../components/error-note';
import { focusPage } from '../../components/focus-page';
import { useTranslation } from '../../components/translation';
import { useClasses } from '../../stores/classes';
import { goTo } from '../../stores/navigation';
import { leaveMonth, openMonth, useOverview } from '../../stores/overview';
import { showRegistersPage } from '../../stores/registers-page';
import styles from './month.module.css';
import { MonthMatrix } from './month-matrix';
import { Notices, NoticesLink } from './notices';
import { useMonthClass } from './use-month-class';

type Props = { readonly classId: string | null };

export function MonthPage({ classId }: Props) {
  const { t, language } = useTranslation();
  const classes = useClasses((state) => state.list);
  const view = useOverview((state) => state.view);
  const notices = useOverview((state) => state.notices);
  const error = useOverview((state) => state.error);
  const shown = useMonthClass(classId);

  useEffect(() => leaveMonth, []);

  if (shown === null) return classes?.length === 0 && classId === null ? <NoClass /> : null;
  const { choices, chosen, months, month: shownMonth, chooseClass } = shown;
  return (
    <div className={styles.page}>
      <div className={styles.tools}>
        <Select
          className={styles.classChooser}
          label={t('registers.month.schoolClass')}
          data={choices.map(({ id, name }) => ({ value: id, label: name }))}
          value={chosen.id}
          onChange={(id) => id !== null && chooseClass(id)}
        />
        <Select
          className={styles.chooser}
          label={t('registers.month.month')}
          data={months.map((value) => ({ value, label: formatMonth(value, language) }))}
          value={shownMonth}
          onChange={(month) => month !== null && void openMonth({ classId: chosen.id, month })}
        />
        <button
          type="button"
          className={`link-button ${styles.toNotices}`}
          onClick={() =>
            goTo({
              screen: 'exports',
              kind: 'register',
              subject: {
                about: 'months',
                from: shownMonth,
                to: shownMonth,
                classIds: [chosen.id],
              },
            })
          }
        >
          {t('exportScreen.links.register')}
        </button>
        {notices !== null && <NoticesLink notices={notices} />}
      </div>
      {error !== null && <ErrorNote error={error} />}
      {view !== null && (view.days.length === 0 ? <EmptyMonth /> : <MonthMatrix view={view} />)}
      {view !== null && <LeftOut view={view} />}
      {notices !== null && <Notices notices={notices} month={shownMonth} />}
    </div>
  );
}

/** What the table does not count, said where the numbers stand. */
function LeftOut({ view }: { readonly view: MonthView }) {
  const { t } = useTranslation();
  const { uncounted, outsideCalendar, totals } = view;
  const toCatchUp = () => {
    showRegistersPage('forgotten');
    focusPage();
  };
  return (
    <div className={styles.leftOut}>
      {uncounted > 0 && (
        <p>
          {t('registers.month.uncounted', { count: uncounted })}{' '}
          <button type="button" className="link-button" onClick={toCatchUp}>
            {t('registers.month.catchUp')}
          </button>
        </p>
      )}
      {totals.undecided > 0 && (
        <p>
          {t('outages.waiting', { count: totals.undecided })}{' '}
          <button type="button" className="link-button" onClick={toCatchUp}>
            {t('outages.see')}
          </button>
        </p>
      )}
      {outsideCalendar > 0 && (
        <p>{t('registers.month.outsideCalendar', { count: outsideCalendar })}</p>
      )}
      <p>{t('registers.notOfficial')}</p>
    </div>
  );
}

function EmptyMonth() {
  const { t } = useTranslation();
  return (
    <EmptyState title={t('registers.month.emptyTitle')} text={t('registers.month.emptyText')} />
  );
}

function NoClass() {
  const { t } = useTranslation();
  return (
    <EmptyState title={t('registers.noClassTitle')} text={t('registers.noClassAdvice')}>
      <Button variant="filled" onClick={() => goTo({ screen: 'classes' })}>
        {t('registers.toClasses')}
      </Button>
    </EmptyState>
  );
}
