import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { PageHeader } from '../../components/page-header';
import { useTranslate } from '../../components/translation';
import { loadClasses } from '../../stores/classes';
import type { ClassesPage, ClassTab } from '../../stores/navigation';
import { useRosterImport } from '../../stores/roster-import';
import { ClassList } from './class-list';
import { ClassPage } from './class-page';

const loadMapping = () => import('./import/column-mapping');
const loadPreview = () => import('./import/import-preview');
const loadHistory = () => import('./import/import-history');
const loadNewYear = () => import('./year/new-year-page');
const loadPupil = () => import('./pupil/pupil-page');

const ColumnMapping = lazy(async () => ({ default: (await loadMapping()).ColumnMapping }));
const ImportPreview = lazy(async () => ({ default: (await loadPreview()).ImportPreview }));
const ImportHistory = lazy(async () => ({ default: (await loadHistory()).ImportHistory }));
const NewYearPage = lazy(async () => ({ default: (await loadNewYear()).NewYearPage }));
const PupilPage = lazy(async () => ({ default: (await loadPupil()).PupilPage }));

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
    // What is likely to be opened next does not begin with an empty page.
    const idle = requestIdleCallback(() => {
      void Promise.all([loadPupil(), loadPreview(), loadMapping()]);
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
  return <Suspense fallback={<Fallback />}>{page}</Suspense>;
}

/** The head of the page while the rest of it is fetched. */
function Fallback() {
  const t = useTranslate();
  return <PageHeader title={t('classes.title')} />;
}

function toTop(): void {
  document.getElementById('page')?.scrollTo(0, 0);
}
