import { sayClasses } from '../../../../core/export/document-stem';
import { absenteesTable } from '../../../../core/export/lessons/absentees-table';
import { success } from '../../../../core/shared/result';
import { readAbsentees } from '../../read-absentees';
import type { DocumentMaker } from './document-maker';
import { readClasses } from './read-classes';

/** Who was not simply there on a day, in the chosen classes or in all of them. */
export const makeAbsentees: DocumentMaker<'absentees'> = async ({ date, classIds }, making) => {
  const { store, timeZone, now, t } = making;
  const chosen = readClasses(store, classIds);
  if (!chosen.ok) return chosen;
  await making.step(0, 1);
  const names = chosen.value.map(({ name }) => name);
  const classes = names.length === 0 ? null : sayClasses(names, t);
  const asked = { date, timeZone, now, classIds: classes === null ? ('all' as const) : classIds };
  const table = absenteesTable(
    { ...readAbsentees(store, asked), ...(classes !== null && { classes }), writtenAt: now },
    t,
  );
  const fileName =
    classes === null
      ? t('exportLessons.absentees.fileName', { date })
      : t('exportLessons.absentees.fileNameOf', { date, classes });
  return success({ title: table.title, fileName, tables: [table], landscape: true });
};
