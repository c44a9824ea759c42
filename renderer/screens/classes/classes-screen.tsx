import { type ReactNode, useEffect } from 'react';
import { fetchedLater } from '../../components/fetched-later';
import { loadClasses } from '../../stores/classes';
import type { ClassesPage, ClassTab } from '../../stores/navigation';
import { useRosterImport } from '../../stores/roster-import';
import { ClassList } from './class-list';
import { ClassPage } from './class-page';

const ColumnMapping = fetchedLater(
  async () => (await import('./import/column-mapping')).ColumnMapping,
);
const ImportPreview = fetchedLater(
  async () => (await import('./import/import-preview')).ImportPreview,
);
const ImportHistory = fetchedLater(
  async () => (await import('./import/import-history')).ImportHistory,
);
const NewYearPage = fetchedLater(async () => (await import('./year/new-year-page')).NewYearPage);
const PupilPage = fetchedLater(async () => (await import('./pupil/pupil-page')).PupilPage);
/** One click away from the list or the class. */
const NEXT = [PupilPage, ImportPreview, ColumnMapping, ImportHistory, NewYearPage];

type Props = {
  readonly page: ClassesPage | null;
  readonly classId: string | null;
  readonly tab: ClassTab | null;
  readonly pupilId: string | null;
};

/** The list of classes, one class, one pupil, or the import in progress over all of them. */
export function ClassesScreen(props: Props) {
  const step = useRosterImport((state) => state.step);

  useEffect(() => {
    void loadClasses();
    // What is opened next does not begin with an empty page.
    const idle = requestIdleCallback(() => {
      void Promise.all(NEXT.map(({ fetch }) => fetch()));
    });
    return () => cancelIdleCallback(idle);
  }, []);

  // A list comes over the page and goes again without a change of place: each is read from its top.
  const isOver = step !== null;
  useEffect(() => {
    if (!isOver) return;
    toTop();
    return toTop;
  }, [isOver]);

  if (step?.kind === 'columns') {
    return <ColumnMapping key={step.token} step={step} />;
  }
  if (step?.kind === 'preview') {
    return <ImportPreview key={step.preview.token} preview={step.preview} />;
  }
  return pageOf(props);
}

function pageOf({ page, classId, tab, pupilId }: Props): ReactNode {
  if (page === 'imports') return <ImportHistory />;
  if (page === 'new-year') return <NewYearPage />;
  if (page === 'learned-names' && classId !== null) {
    return <ClassPage key={classId} classId={classId} page="learned-names" />;
  }
  if (pupilId !== null) return <PupilPage key={pupilId} pupilId={pupilId} />;
  if (classId !== null) return <ClassPage key={classId} classId={classId} page={tab ?? 'pupils'} />;
  return <ClassList />;
}

function toTop(): void {
  document.getElementById('page')?.scrollTo(0, 0);
}
