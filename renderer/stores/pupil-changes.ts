import type { Answer, Requests } from '../../core/contract/requests';
import type { PupilFacts } from '../../core/roster/pupil';
import { request } from '../bridge';

// The form or dialog that asks shows a refusal by itself; the lists follow by `classes:changed`.

export function addPupil(typed: Requests['pupils:add']['in']): Promise<Answer<'pupils:add'>> {
  return request('pupils:add', typed);
}

export function changePupil(pupilId: string, pupil: PupilFacts): Promise<Answer<'pupils:change'>> {
  return request('pupils:change', { pupilId, pupil });
}

export function changeLevel(
  typed: Requests['pupils:change-level']['in'],
): Promise<Answer<'pupils:change-level'>> {
  return request('pupils:change-level', typed);
}

export function movePupil(typed: Requests['pupils:move']['in']): Promise<Answer<'pupils:move'>> {
  return request('pupils:move', typed);
}

export function leaveClass(typed: Requests['pupils:leave']['in']): Promise<Answer<'pupils:leave'>> {
  return request('pupils:leave', typed);
}

export function returnToClass(
  typed: Requests['pupils:return']['in'],
): Promise<Answer<'pupils:return'>> {
  return request('pupils:return', typed);
}

export function removePupil(pupilId: string): Promise<Answer<'pupils:remove'>> {
  return request('pupils:remove', { pupilId });
}
