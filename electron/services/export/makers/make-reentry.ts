import { lessonStemFacts } from '../../../../core/export/lessons/lesson-words';
import { reentryTable } from '../../../../core/export/lessons/reentry-table';
import { success } from '../../../../core/shared/result';
import type { DocumentMaker } from './document-maker';
import { readLessonCall } from './read-lesson-call';

/** What has to be typed of a roll call into the tool of the school. */
export const makeReentry: DocumentMaker<'reentry'> = async ({ lessonId }, making, tool) => {
  const call = readLessonCall(lessonId, making);
  if (!call.ok) return call;
  await making.step(0, 1);
  const table = reentryTable(call.value, tool, making.t);
  const fileName = making.t(`exportLessons.reentry.fileName.${tool}`, lessonStemFacts(call.value));
  return success({ title: table.title, fileName, tables: [table], landscape: false });
};
