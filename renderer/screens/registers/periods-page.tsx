import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { PeriodView } from '../../../core/contract/register-views';
import { pupilName } from '../../../core/roster/pupil-name';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { EmptyState } from '../../components/empty-state';
import { ErrorNote } from '../../components/error-note';
import { focusPage } from '../../components/focus-page';
import { useTranslation } from '../../components/translation';
import { useNow } from '../../components/use-now';
import { leavePeriods, readPeriods, removePeriod, usePeriods } from '../../stores/periods';
import { leavePupils, readPupils } from '../../stores/pupils';
import { useSchoolDay } from '../../stores/school-day';
import { PeriodForm } from './period-form';
import { PeriodRow } from './period-row';
import { type PeriodGroup, periodGroups, periodWhen } from './period-words';
import styles from './registers.module.css';

export function PeriodsPage() {
  const { t, language } = useTranslation();
  const now = useNow();
  const list = usePeriods((state) => state.list);
  const error = usePeriods((state) => state.error);
  const refused = usePeriods((state) => state.refused);
  const today = useSchoolDay((state) => state.today);
  const [typing, setTyping] = useState<'new' | PeriodView | null>(null);
  const [removing, setRemoving] = useState<PeriodView | null>(null);
  const [said, setSaid] = useState('');
  const addButton = useRef<HTMLButtonElement>(null);
  const opener = useRef<HTMLElement>(null);

  useEffect(() => {
    void readPeriods();
    void readPupils();
    return () => {
      leavePeriods();
      leavePupils();
    };
  }, []);

  function open(period: 'new' | PeriodView): void {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setTyping(period);
  }

  function close(done: string): void {
    setTyping(null);
    setSaid(done);
    // A corrected period is another line: its button has gone with the old one.
    (done === '' ? opener : addButton).current?.focus();
  }

  const add = (
    <Button ref={addButton} variant="filled" onClick={() => open('new')}>
      {t('registers.periods.add')}
    </Button>
  );
  return (
    <div className={styles.page}>
      {error !== null && <ErrorNote error={error} />}
      {refused !== null && <ErrorNote error={refused} />}
      <p role="status">{said}</p>
      {list?.length === 0 && (
        <EmptyState
          title={t('registers.periods.emptyTitle')}
          text={t('registers.periods.emptyText')}
        >
          {add}
        </EmptyState>
      )}
      {list !== null && list.length > 0 && (
        <div className={styles.tools}>
          {add}
          <p className={`soft ${styles.beneath}`}>{t('registers.periods.lead')}</p>
        </div>
      )}
      {today !== null &&
        periodGroups(list ?? [], now).map(({ group, periods }) => (
          <Periods
            key={group}
            group={group}
            periods={periods}
            timeZone={today.timeZone}
            onChange={open}
            onRemove={setRemoving}
          />
        ))}
      {typing !== null && today !== null && (
        <PeriodForm
          today={today.date}
          timeZone={today.timeZone}
          {...(typing !== 'new' && { known: typing })}
          onClose={close}
        />
      )}
      <ConfirmDialog
        opened={removing !== null}
        title={t('registers.periods.removeTitle')}
        text={
          removing === null || today === null
            ? ''
            : t('registers.periods.removeText', {
                pupil: pupilName(removing),
                when: periodWhen(t, removing, today.timeZone, language),
              })
        }
        action={t('registers.periods.removeConfirm')}
        dangerous
        onCancel={() => setRemoving(null)}
        onConfirm={() => {
          if (removing !== null) void removePeriod(removing.id).then(focusPage);
          setRemoving(null);
          setSaid('');
        }}
      />
    </div>
  );
}

type PeriodsProps = {
  readonly group: PeriodGroup;
  readonly periods: readonly PeriodView[];
  readonly timeZone: string;
  readonly onChange: (period: PeriodView) => void;
  readonly onRemove: (period: PeriodView) => void;
};

function Periods({ group, periods, timeZone, onChange, onRemove }: PeriodsProps) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby={`periods-${group}`}>
      <h2 id={`periods-${group}`} className={styles.day}>
        {t(`registers.periods.groups.${group}`)}
      </h2>
      <ul className={styles.rows}>
        {periods.map((period) => (
          <PeriodRow
            key={period.id}
            period={period}
            timeZone={timeZone}
            onChange={() => onChange(period)}
            onRemove={() => onRemove(period)}
          />
        ))}
      </ul>
    </section>
  );
}
