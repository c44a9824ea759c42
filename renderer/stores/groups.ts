import type { ClassView, GroupView } from '../../core/contract/class-views';
import type { AppError } from '../../core/contract/errors';
import type { Answer, Requests } from '../../core/contract/requests';
import { failure, type Result, success } from '../../core/shared/result';
import { request } from '../bridge';

/** What the form of a group begins with. */
type GroupForm = {
  /** Null: a new group. */
  readonly group: GroupView | null;
  /** The classes whose pupils may be taken, in the order of the classes. */
  readonly classes: readonly ClassView[];
};

/** Reads the group, or none, and the pupils of every class. */
export async function readGroupForm(groupId: string | null): Promise<Result<GroupForm, AppError>> {
  const group = groupId === null ? null : await request('groups:read', { groupId });
  if (group !== null && !group.ok) return group;
  const list = await request('classes:list', {});
  if (!list.ok) return list;
  const answers = await Promise.all(
    list.value
      .filter(({ kind }) => kind === 'class')
      .map(({ id }) => request('classes:read', { classId: id })),
  );
  const refused = answers.find((answer) => !answer.ok);
  if (refused !== undefined && !refused.ok) return failure(refused.error);
  const classes = answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
  return success({ group: group?.value ?? null, classes });
}

/** The form that asks shows a refusal by itself; the list follows by `classes:changed`. */
export function writeGroup(input: Requests['groups:write']['in']): Promise<Answer<'groups:write'>> {
  return request('groups:write', input);
}
