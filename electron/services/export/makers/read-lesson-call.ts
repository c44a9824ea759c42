import type { AppError } from '../../../../core/contract/errors';
import type { LessonTableInput } from '../../../../core/export/lessons/lesson-table';
import { type Result, success } from '../../../../core/shared/result';
import { lessonOutages } from '../../lesson-outages';
import type { Making } from './document-maker';

/** The roll call of one lesson with what its documents say besides. */
export function readLessonCall(
  lessonId: string,
  making: Pick<Making, 'store' | 'readRegister' | 'now'>,
): Result<LessonTableInput, AppError> {
  const register = making.readRegister(lessonId);
  if (!register.ok) return register;
  const duringOutage = lessonOutages(making.store, register.value.lesson).length > 0;
  return success({ ...register.value, duringOutage, writtenAt: making.now });
}
