import type { Answer, Requests } from '../../core/contract/requests';
import { request } from '../bridge';

// The form or dialog that asks shows a refusal by itself; the lists follow by `classes:changed`.

export function addClass(typed: Requests['classes:add']['in']): Promise<Answer<'classes:add'>> {
  return request('classes:add', typed);
}

export function changeClass(
  typed: Requests['classes:change']['in'],
): Promise<Answer<'classes:change'>> {
  return request('classes:change', typed);
}

export function archiveClass(
  classId: string,
  archived: boolean,
): Promise<Answer<'classes:archive'>> {
  return request('classes:archive', { classId, archived });
}

export function removeClass(classId: string): Promise<Answer<'classes:remove'>> {
  return request('classes:remove', { classId });
}
