import { Button, Select } from '@mantine/core';
import { useEffect } from 'react';
import type { ClassSummary } from '../../../core/contract/class-views';
import type { MonthView } from '../../../core/contract/register-views';
import { formatMonth } from '../../../core/strings/format-time';
import { monthsUntil } from '../../../core/timetable/shift-date';
import { EmptyState } from '../../components/empty-state';
import { ErrorNote } from '../../components/error-note';
import { focusPage } from '../../components/focus-page';
import { useTranslation } from '../../components/translation';
import { useClasses } from '../../stores/classes';
import { goTo } from '../../stores/navigation';
import { leaveMonth, openMonth, useOverview } from '../../stores/overview';
import { showRegistersPage } from '../../stores/registers-page';
import { useSchoolDay } from '../../stores/school-day';
import styles from './month.module.css';
import { MonthMatrix } from './month-matrix';
import { Notices, NoticesLink } from './notices';

type Props = { readonly classId: string | null };

const MONTHS_SHOWN = 12;

export function MonthPage({ classId }: Props) {
  const { t, language } = useTranslation();
  const classes = useClasses((state) => state.list);
  const today = useSchoolDay((state) => state.today?.date);
  const asked = useOverview((state) => state.asked);
  const view = useOverview((state) => state.view);
  const notices = useOverview((state) => state.notices);
  const error = useOverview((state) => state.error);
  const months = today === undefined ? [] : monthsUntil(today, MONTHS_SHOWN);
  const chosenMonth = asked?.month ?? months[0];
  const chosenClass = classes?.find(({ id }) => id === asked?.classId) ?? firstToShow(classes);

  // What was looked at last, or the class that a link names, as soon as all is known.
  const first = classId ?? chosenClass?.id;
  useEffect(() => {
    const { asked: before, shown } = useOverview.getState();
    const month = before?.month ?? today?.slice(0, 7);
    if (first === undefined || month === undefined) return;
    if (!shown || before?.classId !== first) void openMonth({ classId: first, month });
  }, [first, today]);
  useEffect(() => leaveMonth, []);

  if (classes?.length === 0) return <NoClass />;
  if (chosenClass === undefined || chosenMonth === undefined) return null;
  return (
    <div className={styles.page}>
      <div className={styles.tools}>
        <Select
          className={styles.classChooser}
          label={t('registers.month.schoolClass')}
          data={(classes ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={chosenClass.id}
          onChange={(id) => id !== null && void openMonth({ classId: id, month: chosenMonth })}
        />
        <Select
          className={styles.chooser}
          label={t('registers.month.month')}
          data={months.map((value) => ({ value, label: formatMonth(value, language) }))}
          value={chosenMonth}
          onChange={(month) => month !== null && void openMonth({ classId: chosenClass.id, month })}
        />
        {notices !== null && <NoticesLink notices={notices} />}
      </div>
      {error !== null && <ErrorNote error={error} />}
      {view !== null && (view.days.length === 0 ? <EmptyMonth /> : <MonthMatrix view={view} />)}
      {view !== null && <LeftOut view={view} />}
      {notices !== null && <Notices notices={notices} />}
    </div>
  );
}

/** A whole class before a group, and before a class whose pupils are still to come. */
function firstToShow(classes: readonly ClassSummary[] | null): ClassSummary | undefined {
  const withPupils = classes?.filter(({ pupilCount }) => pupilCount > 0);
  return withPupils?.find(({ kind }) => kind === 'class') ?? withPupils?.[0] ?? classes?.[0];
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
