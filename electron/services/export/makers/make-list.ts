import type { PhotosPage, PrintPage } from '../../../../core/contract/print-views';
import { sayClasses } from '../../../../core/export/document-stem';
import { sayDate } from '../../../../core/export/local-moment';
import { type ListTableInput, listTable } from '../../../../core/export/people/list-table';
import type { Table } from '../../../../core/export/table';
import { enrolledOn, nameInUse } from '../../../../core/roster/enrolled-pupil';
import type { Pupil } from '../../../../core/roster/pupil';
import type { SchoolClass } from '../../../../core/roster/school-class';
import { success } from '../../../../core/shared/result';
import { dateIn } from '../../../../core/timetable/day';
import type { DocumentMaker, Making } from './document-maker';
import { readClasses } from './read-classes';

/** Classes as lists, or as the faces of their pupils. */
export const makeList: DocumentMaker<'list'> = async ({ classIds }, making, form) => {
  const { t } = making;
  const layout = form === 'photos' ? 'names' : form;
  const classes = readClasses(making.store, classIds);
  if (!classes.ok) return classes;
  const tables: Table[] = [];
  const faces: PhotosPage['classes'][number][] = [];
  for (const [done, each] of classes.value.entries()) {
    await making.step(done, classes.value.length);
    const { pupils, ...input } = readList(each, making);
    tables.push(listTable({ ...input, pupils }, layout, t));
    faces.push({ className: each.name, pupils: pupils.map(printed) });
  }
  const date = dateIn(making.timeZone, making.now);
  const of = sayClasses(
    classes.value.map(({ name }) => name),
    t,
  );
  const fileName = t(`exportPeople.list.files.${form}`, { of, date });
  const named = t(`exportPeople.list.files.${form}`, { of, date: sayDate(date, t) });
  const title = tables.length === 1 && form !== 'photos' ? (tables[0]?.title ?? '') : named;
  const document = { title, fileName, tables, landscape: false };
  if (form !== 'photos') return success(document);
  return success({ ...document, paper: facesPage(faces, tables, title, making) });
};

/** Who is in a class today; of a year that is over, on its last day. */
function readList(
  { id, name, kind, schoolYearId }: SchoolClass,
  { store, now, timeZone }: Making,
): ListTableInput & { readonly pupils: readonly (ListTableInput['pupils'][number] & Pupil)[] } {
  const year = store.schoolYears().find((each) => each.id === schoolYearId);
  const date = within(dateIn(timeZone, now), year);
  const pupils = enrolledOn(store.enrolled(id), date).map((pupil) => {
    if (kind === 'class') return pupil;
    const className = store.classNamesOf(pupil.id, date).filter((other) => other !== name)[0];
    return { ...pupil, ...(className !== undefined && { className }) };
  });
  return { className: name, date, pupils, writtenAt: now, timeZone };
}

function within(date: string, year: { readonly start: string; readonly end: string } | undefined) {
  if (year === undefined) return date;
  if (date < year.start) return year.start;
  return date > year.end ? year.end : date;
}

function printed(pupil: Pupil) {
  const { firstName, photo } = pupil;
  return { lastName: nameInUse(pupil), firstName, ...(photo !== undefined && { photo }) };
}

function facesPage(
  classes: PhotosPage['classes'],
  tables: readonly Table[],
  title: string,
  { language, timeZone, now }: Making,
): PrintPage {
  // The last notes say the same of every class: where the document comes from.
  const notes = tables[0]?.notes.slice(-2) ?? [];
  return { kind: 'photos', language, title, timeZone, madeAt: now, classes, notes };
}
