import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { serviceNames } from '../../../core/reachability/history';
import { EmptyState } from '../../components/empty-state';
import { ErrorNote } from '../../components/error-note';
import { focusPage } from '../../components/focus-page';
import { useTranslate } from '../../components/translation';
import { leaveHistory, openHistory, useHistory } from '../../stores/history';
import { showVisioPage } from '../../stores/visio-page';
import styles from './service-history.module.css';
import { ServiceHistoryBar } from './service-history-bar';
import { ServiceHistoryDays } from './service-history-days';

type Props = {
  /** `YYYY-MM-DD` */
  readonly today: string;
};

/** The history of one service, over a day or a week. */
export function ServiceHistory({ today }: Props) {
  const t = useTranslate();
  const services = useHistory((state) => state.services);
  const asked = useHistory((state) => state.asked);
  const view = useHistory((state) => state.view);
  const error = useHistory((state) => state.error);

  useEffect(() => {
    void openHistory(today);
    return leaveHistory;
  }, [today]);

  const names = serviceNames(services ?? []);
  return (
    <section className={styles.history} aria-labelledby="service-history">
      <h2 id="service-history">{t('journal.history.title')}</h2>
      {error !== null && (
        <ErrorNote error={error}>
          <Button onClick={() => void openHistory(today)}>{t('common.retry')}</Button>
        </ErrorNote>
      )}
      {services?.length === 0 && (
        <EmptyState title={t('journal.history.noneTitle')} text={t('journal.history.none')}>
          <Button
            onClick={() => {
              showVisioPage('rooms');
              focusPage();
            }}
          >
            {t('journal.history.toRooms')}
          </Button>
        </EmptyState>
      )}
      {asked !== null && names.size > 0 && (
        <>
          <p className={styles.lead}>{t('journal.history.lead')}</p>
          <ServiceHistoryBar asked={asked} names={names} />
          {view !== null && (
            <ServiceHistoryDays view={view} name={names.get(view.service) ?? view.host} />
          )}
        </>
      )}
    </section>
  );
}
