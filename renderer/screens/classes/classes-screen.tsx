import { useEffect } from 'react';
import { loadClasses } from '../../stores/classes';
import { useRosterImport } from '../../stores/roster-import';
import { ClassList } from './class-list';
import { ClassPage } from './class-page';
import { ImportPreview } from './import-preview';

type Props = { readonly classId: string | null };

/** The list of classes, one class, or the import in progress over both. */
export function ClassesScreen({ classId }: Props) {
  const preview = useRosterImport((state) => state.preview);

  useEffect(() => {
    void loadClasses();
  }, []);

  if (preview !== null) return <ImportPreview key={preview.token} preview={preview} />;
  if (classId !== null) return <ClassPage key={classId} classId={classId} />;
  return <ClassList />;
}
