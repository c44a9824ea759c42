import { useEffect } from 'react';
import type { ClassSummary } from '../../../core/contract/class-views';
import { ErrorNote } from '../../components/error-note';
import { PageHeader } from '../../components/page-header';
import { useTranslate } from '../../components/translation';
import { currentOf, readClassesOfYear, useClassesOfYear } from '../../stores/classes-of-year';
import { AddClassButton } from './add-class-button';
import styles from './class-list.module.css';
import { ClassListTools } from './class-list-tools';
import { ClassRows } from './class-rows';
import { GroupList } from './group-list';
import { ImportButton } from './import/import-button';
import { ImportStatus } from './import/import-status';
import { NoClass } from './no-class';
import { FirstOfYear } from './year/first-of-year';
import { YearCarried } from './year/year-carried';

/** The classes of the present school year, or of an earlier one to read. */
export function ClassList() {
  const t = useTranslate();
  const { years, yearId, classes, hasOffer, error } = useClassesOfYear();
  const current = years === null ? undefined : currentOf(years);
  const isCurrent = yearId === null || yearId === current?.id;

  useEffect(() => {
    void readClassesOfYear();
  }, []);

  // The very first visit: nothing in any year.
  const isEmpty = years?.length === 1 && classes?.length === 0;
  const hasTools = years !== null && (years.length > 1 || (classes !== null && !isEmpty));
  const last = years?.[years.findIndex(({ isCurrent: isThis }) => isThis) + 1];
  const isFresh = isCurrent && hasOffer && classes?.length === 0;
  return (
    <>
      <PageHeader title={t('classes.title')}>
        {classes !== null && isCurrent && !isEmpty && (
          <>
            <AddClassButton />
            <ImportButton />
          </>
        )}
      </PageHeader>
      <ImportStatus />
      <YearCarried />
      {error !== null && <ErrorNote error={error} />}
      {hasTools && (
        <ClassListTools
          years={years}
          yearId={yearId ?? current?.id ?? null}
          hasOffer={hasOffer && !isFresh}
        />
      )}
      {!isCurrent && <p className={styles.note}>{t('classes.yearOver')}</p>}
      {isEmpty && <NoClass />}
      {isFresh && current !== undefined && last !== undefined && (
        <FirstOfYear label={current.label} from={last.label} />
      )}
      {classes !== null && !isEmpty && !isFresh && (
        <Classes classes={classes} isReadOnly={!isCurrent} />
      )}
    </>
  );
}

type Props = {
  readonly classes: readonly ClassSummary[];
  /** Of a school year that is over. */
  readonly isReadOnly: boolean;
};

function Classes({ classes, isReadOnly }: Props) {
  const t = useTranslate();
  const shown = classes.filter(({ archivedOn }) => archivedOn === undefined);
  const archived = classes.filter(({ archivedOn }) => archivedOn !== undefined);
  const whole = shown.filter(({ kind }) => kind === 'class');
  return (
    <>
      {whole.length > 0 ? (
        <ClassRows label={t('classes.list')} classes={whole} isReadOnly={isReadOnly} />
      ) : (
        <p className={styles.note}>
          {t(archived.length > 0 ? 'classes.allArchived' : 'classes.noneInYear')}
        </p>
      )}
      <GroupList groups={shown.filter(({ kind }) => kind === 'group')} isReadOnly={isReadOnly} />
      {archived.length > 0 && (
        <details className={`fold ${styles.archived}`}>
          <summary>{t('classes.archived', { count: archived.length })}</summary>
          <ClassRows label={t('classes.archivedList')} classes={archived} isReadOnly={isReadOnly} />
        </details>
      )}
    </>
  );
}
