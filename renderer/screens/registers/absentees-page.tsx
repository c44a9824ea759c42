import { Button } from '@mantine/core';
import { useEffect } from 'react';
import type { AbsenteesView } from '../../../core/contract/register-views';
import { formatDate } from '../../../core/strings/format-time';
import { CopyButton } from '../../components/copy-button';
import { DateField } from '../../components/date-field';
import { ErrorNote } from '../../components/error-note';
import { useTranslation } from '../../components/translation';
import { leaveAbsentees, readAbsentees, useAbsentees } from '../../stores/absentees';
import { goTo } from '../../stores/navigation';
import { AbsenteeClass } from './absentee-class';
import { absenteesByClass } from './absentees-by-class';
import { absenteesText } from './absentees-text';
import { ForgottenRow } from './forgotten-row';
import styles from './registers.module.css';

export function AbsenteesPage() {
  const { t, language } = useTranslation();
  const view = useAbsentees((state) => state.view);
  const error = useAbsentees((state) => state.error);

  useEffect(() => {
    void readAbsentees(null);
    return leaveAbsentees;
  }, []);

  return (
    <div className={styles.page}>
      {error !== null && <ErrorNote error={error} />}
      {view !== null && (
        <>
          <div className={`${styles.tools} ${styles.screenOnly}`}>
            <DateField
              className={styles.field}
              label={t('registers.absentees.date')}
              value={view.date}
              onChange={(date) => void readAbsentees(date)}
            />
            <CopyButton
              variant="default"
              text={absenteesText(t, view, language)}
              label={t('registers.absentees.copy')}
              done={t('registers.absentees.copied')}
            />
            <Button onClick={() => window.print()}>{t('registers.print')}</Button>
            <Button
              onClick={() =>
                goTo({
                  screen: 'exports',
                  kind: 'absentees',
                  subject: { about: 'day', date: view.date, classIds: [] },
                })
              }
            >
              {t('exportScreen.links.absentees')}
            </Button>
          </div>
          <div className={styles.printed}>
            <h2>{t('registers.absentees.title', { day: formatDate(view.date, language) })}</h2>
            <p>
              {t('registers.absentees.scope')} {t('registers.absentees.notOfficial')}
            </p>
          </div>
          <Lines view={view} />
          <Missing view={view} />
        </>
      )}
    </div>
  );
}

function Lines({ view }: { readonly view: AbsenteesView }) {
  const { t } = useTranslation();
  if (view.lines.length === 0) return <p>{t('registers.absentees.nobody')}</p>;
  return absenteesByClass(view.lines).map(({ className, pupils }) => (
    <AbsenteeClass key={className} className={className} pupils={pupils} timeZone={view.timeZone} />
  ));
}

/** A list with registers missing is not the whole list: said before it is copied. */
function Missing({ view }: { readonly view: AbsenteesView }) {
  const { t } = useTranslation();
  if (view.missing.length === 0) return null;
  return (
    <section aria-labelledby="absentees-missing">
      <h2 id="absentees-missing">{t('registers.absentees.missing')}</h2>
      <p className={styles.lead}>{t('registers.absentees.missingLead')}</p>
      <ul className={styles.rows}>
        {view.missing.map((lesson) => (
          <ForgottenRow key={lesson.id} lesson={lesson} timeZone={view.timeZone} />
        ))}
      </ul>
    </section>
  );
}
