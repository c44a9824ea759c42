import { lessonTable } from '../../../../core/export/lessons/lesson-table';
import { lessonStemFacts } from '../../../../core/export/lessons/lesson-words';
import { success } from '../../../../core/shared/result';
import type { DocumentMaker } from './document-maker';
import { readLessonCall } from './read-lesson-call';

/** The roll call of one lesson. */
export const makeLesson: DocumentMaker<'lesson'> = async ({ lessonId }, making) => {
  const call = readLessonCall(lessonId, making);
  if (!call.ok) return call;
  await making.step(0, 1);
  const table = lessonTable(call.value, making.t);
  return success({
    title: table.title,
    fileName: making.t('exports.lesson.fileName', lessonStemFacts(call.value)),
    tables: [{ ...table, name: call.value.className }],
    landscape: false,
  });
};
