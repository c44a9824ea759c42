import { type ReactNode, useEffect, useState } from 'react';
import type { ClassView } from '../../../core/contract/class-views';
import { assertNever } from '../../../core/shared/assert-never';
import { formatDate } from '../../../core/strings/format-time';
import { ClassMark } from '../../components/class-mark';
import { fetchedLater } from '../../components/fetched-later';
import { PageHeader } from '../../components/page-header';
import { panelId, TabList, tabId } from '../../components/tab-list';
import { useTranslation } from '../../components/translation';
import { CLASS_TABS, type ClassTab, goTo } from '../../stores/navigation';
import { useSchoolDay } from '../../stores/school-day';
import { useSchoolYear } from '../../stores/school-year';
import { ClassMenu } from './class-menu';
import styles from './class-page.module.css';
import { ClassPupils } from './class-pupils';
import { ClassRooms } from './class-rooms';
import { GroupButton } from './group-button';
import { ImportButton } from './import/import-button';
import { ImportStatus } from './import/import-status';
import { PhotosButton } from './photos/photos-button';

const SeatingPage = fetchedLater(async () => (await import('./seating/seating-page')).SeatingPage);

type Props = {
  readonly shown: ClassView;
  readonly tab: ClassTab;
  readonly eyebrow: ReactNode;
};

/** One class or group: what is known of it above, its pages below. */
export function OneClass({ shown, tab, eyebrow }: Props) {
  const { t } = useTranslation();
  const [page, setPage] = useState(tab);

  // Another link to this class may name another tab.
  useEffect(() => setPage(tab), [tab]);

  useEffect(() => {
    const idle = requestIdleCallback(() => void SeatingPage.fetch());
    return () => cancelIdleCallback(idle);
  }, []);

  return (
    <>
      <PageHeader title={shown.name} eyebrow={eyebrow} subtitle={<Subtitle shown={shown} />}>
        {shown.isCurrent && <Actions shown={shown} />}
      </PageHeader>
      <ClassState shown={shown} />
      <ImportStatus />
      <TabList
        label={t('classes.page.tabs')}
        name="class"
        tabs={CLASS_TABS.map((one) => ({ page: one, label: t(`classes.page.${one}`) }))}
        page={page}
        onChoose={setPage}
      />
      <div role="tabpanel" id={panelId('class')} aria-labelledby={tabId('class', page)}>
        <Tab shown={shown} page={page} />
      </div>
    </>
  );
}

function Subtitle({ shown }: Pick<Props, 'shown'>) {
  const { t } = useTranslation();
  const facts = [...shown.levels, t('classes.pupils', { count: shown.pupils.length })];
  return (
    <span className={styles.subtitle}>
      {shown.colour !== undefined && <ClassMark colour={shown.colour} />}
      {facts.join(' · ')}
      <button
        type="button"
        className="link-button"
        onClick={() => goTo({ screen: 'registers', page: 'month', classId: shown.id })}
      >
        {t('classes.page.month')}
      </button>
      <button
        type="button"
        className="link-button"
        onClick={() =>
          goTo({
            screen: 'exports',
            kind: 'list',
            subject: { about: 'classes', classIds: [shown.id] },
          })
        }
      >
        {t('exportScreen.links.list')}
      </button>
    </span>
  );
}

function Actions({ shown }: Pick<Props, 'shown'>) {
  return (
    <>
      {shown.kind === 'group' ? <GroupButton groupId={shown.id} /> : <ImportButton />}
      <PhotosButton classId={shown.id} />
      <ClassMenu of={shown} onRemoved={() => goTo({ screen: 'classes' })} />
    </>
  );
}

/** Why nothing can be changed, or why the class is not in the lists. */
function ClassState({ shown }: Pick<Props, 'shown'>) {
  const { t, language } = useTranslation();
  if (!shown.isCurrent) {
    return (
      <p className={styles.state}>{t('classes.page.yearOver', { year: shown.schoolYearLabel })}</p>
    );
  }
  if (shown.archivedOn === undefined) return null;
  const date = formatDate(shown.archivedOn, language);
  return <p className={styles.state}>{t('classes.page.archived', { date })}</p>;
}

function Tab({ shown, page }: { readonly shown: ClassView; readonly page: ClassTab }) {
  const today = useSchoolDay((state) => state.today?.date);
  const yearStart = useSchoolYear((state) => state.year?.start);
  switch (page) {
    case 'pupils':
      if (today === undefined || yearStart === undefined) return null;
      return <ClassPupils shown={shown} today={today} yearStart={yearStart} />;
    case 'seating':
      return (
        <SeatingPage classId={shown.id} className={shown.name} isReadOnly={!shown.isCurrent} />
      );
    case 'rooms':
      return (
        <div className={styles.rooms}>
          <ClassRooms classId={shown.id} rooms={shown.rooms} isReadOnly={!shown.isCurrent} />
        </div>
      );
    default:
      return assertNever(page);
  }
}
