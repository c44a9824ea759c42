import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { loadClasses } from '../../stores/classes';
import type { ClassesPage, ClassTab } from '../../stores/navigation';
import { useRosterImport } from '../../stores/roster-import';
import { ClassList } from './class-list';
import { ClassPage } from './class-page';

const ColumnMapping = lazy(async () => ({
  default: (await import('./import/column-mapping')).ColumnMapping,
}));
const ImportPreview = lazy(async () => ({
  default: (await import('./import/import-preview')).ImportPreview,
}));
const ImportHistory = lazy(async () => ({
  default: (await import('./import/import-history')).ImportHistory,
}));
const NewYearPage = lazy(async () => ({
  default: (await import('./year/new-year-page')).NewYearPage,
}));
const PupilPage = lazy(async () => ({ default: (await import('./pupil/pupil-page')).PupilPage }));

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
  }, []);

  if (step?.kind === 'columns') {
    return shown(<ColumnMapping key={step.token} step={step} />);
  }
  if (step?.kind === 'preview') {
    return shown(<ImportPreview key={step.preview.token} preview={step.preview} />);
  }
  return shown(pageOf(props));
}

function pageOf({ page, classId, tab, pupilId }: Props): ReactNode {
  if (page === 'imports') return <ImportHistory />;
  if (page === 'new-year') return <NewYearPage />;
  if (pupilId !== null) return <PupilPage key={pupilId} pupilId={pupilId} />;
  if (classId !== null) return <ClassPage key={classId} classId={classId} tab={tab ?? 'pupils'} />;
  return <ClassList />;
}

function shown(page: ReactNode) {
  return <Suspense fallback={null}>{page}</Suspense>;
}
