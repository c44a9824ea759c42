import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { FollowUpView } from '../../../core/contract/register-views';
import { formatDate } from '../../../core/strings/format-time';
import { CopyButton } from '../../components/copy-button';
import { EmptyState } from '../../components/empty-state';
import { ErrorNote } from '../../components/error-note';
import { useTranslation } from '../../components/translation';
import { leaveFollowUp, readFollowUp, removeEntry, useFollowUp } from '../../stores/follow-up';
import { useSchoolDay } from '../../stores/school-day';
import { EntryForm } from './entry-form';
import { followUpGroups } from './follow-up-groups';
import { FollowUpPupil } from './follow-up-pupil';
import { followUpText } from './follow-up-text';
import styles from './registers.module.css';

export function FollowUpPage() {
  const { t, language } = useTranslation();
  const list = useFollowUp((state) => state.list);
  const error = useFollowUp((state) => state.error);
  const refused = useFollowUp((state) => state.refused);
  const today = useSchoolDay((state) => state.today);
  const [noting, setNoting] = useState<FollowUpView | null>(null);
  const opener = useRef<HTMLElement | null>(null);

  useEffect(() => {
    void readFollowUp();
    return leaveFollowUp;
  }, []);

  if (list === null || today === null) return error === null ? null : <ErrorNote error={error} />;
  const date = formatDate(today.date, language);
  return (
    <div className={styles.page}>
      {error !== null && <ErrorNote error={error} />}
      {refused !== null && <ErrorNote error={refused} />}
      {list.length === 0 ? (
        <EmptyState
          title={t('registers.followUp.emptyTitle')}
          text={t('registers.followUp.emptyText')}
        />
      ) : (
        <div className={`${styles.tools} ${styles.screenOnly}`}>
          <CopyButton
            variant="default"
            text={followUpText(t, list, { ...today, language })}
            label={t('registers.followUp.copy')}
            done={t('registers.followUp.copied')}
          />
          <Button onClick={() => window.print()}>{t('registers.print')}</Button>
          <p className={`soft ${styles.beneath}`}>{t('registers.followUp.lead')}</p>
        </div>
      )}
      <div className={styles.printed}>
        <h2>{t('registers.followUp.title', { date })}</h2>
        <p>{t('registers.followUp.scope')}</p>
      </div>
      {followUpGroups(list).map(({ group, pupils }) => (
        <section key={group} aria-labelledby={`follow-up-${group}`}>
          <h2 id={`follow-up-${group}`} className={styles.day}>
            {t(`registers.followUp.groups.${group}`)}
          </h2>
          <p className={styles.lead}>{t(`registers.followUp.groupLeads.${group}`)}</p>
          <ul className={styles.rows}>
            {pupils.map((pupil) => (
              <FollowUpPupil
                key={pupil.pupilId}
                pupil={pupil}
                day={today}
                onNote={(button) => {
                  opener.current = button;
                  setNoting(pupil);
                }}
                onRemove={(entryId) => void removeEntry(entryId)}
              />
            ))}
          </ul>
        </section>
      ))}
      {noting !== null && (
        <EntryForm
          pupil={noting}
          today={today.date}
          onClose={() => {
            setNoting(null);
            opener.current?.focus();
          }}
        />
      )}
    </div>
  );
}
