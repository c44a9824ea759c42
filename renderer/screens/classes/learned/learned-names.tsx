import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import type { ClassView } from '../../../../core/contract/class-views';
import type { AliasView } from '../../../../core/contract/participant-views';
import { pupilName } from '../../../../core/roster/pupil-name';
import { formatShortDate } from '../../../../core/strings/format-time';
import { dateIn } from '../../../../core/timetable/day';
import { EmptyState } from '../../../components/empty-state';
import { ErrorNote } from '../../../components/error-note';
import { focusPage } from '../../../components/focus-page';
import { PageHeader } from '../../../components/page-header';
import { useTranslation } from '../../../components/translation';
import { forgetName, readLearnedNames, useLearnedNames } from '../../../stores/learned-names';
import { useSchoolDay } from '../../../stores/school-day';
import styles from './learned-names.module.css';

type Props = { readonly shown: ClassView; readonly eyebrow: ReactNode };

/** The names under which pupils of a class are known again in a visio; each can be forgotten. */
export function LearnedNames({ shown, eyebrow }: Props) {
  const { t } = useTranslation();
  const { list, error } = useLearnedNames();
  const timeZone = useSchoolDay((state) => state.today?.timeZone);
  const [forgotten, setForgotten] = useState<string | null>(null);

  useEffect(() => {
    void readLearnedNames(shown.id);
  }, [shown.id]);

  async function forget({ id, name }: AliasView): Promise<void> {
    if (!(await forgetName(id))) return;
    setForgotten(name);
    // Its button went away with the name.
    focusPage();
  }

  return (
    <>
      <PageHeader
        title={t('participants.learned.title')}
        eyebrow={eyebrow}
        {...(list !== null &&
          list.length > 0 && {
            subtitle: t('participants.learned.lead', { className: shown.name }),
          })}
      />
      {error !== null && <ErrorNote error={error} />}
      <p role="status" className={styles.said}>
        {list === null && error === null && t('participants.learned.reading')}
        {forgotten !== null && t('participants.learned.forgotten', { name: forgotten })}
      </p>
      {list !== null && list.length === 0 && (
        <EmptyState
          title={t('participants.learned.empty')}
          text={t('participants.learned.emptyText')}
        />
      )}
      {list !== null && list.length > 0 && timeZone !== undefined && (
        <NameTable
          list={list}
          timeZone={timeZone}
          isReadOnly={!shown.isCurrent}
          onForget={(alias) => void forget(alias)}
        />
      )}
    </>
  );
}

type TableProps = {
  readonly list: readonly AliasView[];
  readonly timeZone: string;
  readonly isReadOnly: boolean;
  readonly onForget: (alias: AliasView) => void;
};

function NameTable({ list, timeZone, isReadOnly, onForget }: TableProps) {
  const { t, language } = useTranslation();
  return (
    <table className={styles.table} aria-label={t('participants.learned.title')}>
      <thead>
        <tr>
          <th scope="col">{t('participants.learned.name')}</th>
          <th scope="col">{t('participants.learned.pupil')}</th>
          <th scope="col">{t('participants.learned.since')}</th>
          {!isReadOnly && (
            <td>
              <span className="visually-hidden">{t('participants.learned.forget')}</span>
            </td>
          )}
        </tr>
      </thead>
      <tbody>
        {list.map((alias) => (
          <tr key={alias.id}>
            <th scope="row">{alias.name}</th>
            <td>{pupilName(alias)}</td>
            <td>{formatShortDate(dateIn(timeZone, alias.learnedAt), language)}</td>
            {!isReadOnly && (
              <td>
                <Button
                  size="compact-md"
                  aria-label={t('participants.learned.forgetOf', {
                    name: alias.name,
                    pupil: pupilName(alias),
                  })}
                  onClick={() => onForget(alias)}
                >
                  {t('participants.learned.forget')}
                </Button>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
