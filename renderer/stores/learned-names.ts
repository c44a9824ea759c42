import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import type { AliasView } from '../../core/contract/participant-views';
import { request, subscribe } from '../bridge';

type LearnedNames = {
  readonly classId: string | null;
  /** Null until main has given it. */
  readonly list: readonly AliasView[] | null;
  readonly error: AppError | null;
};

const nothing: LearnedNames = { classId: null, list: null, error: null };

/** The names under which pupils of a class were seen in a visio. */
export const useLearnedNames = create<LearnedNames>(() => nothing);

subscribe('vault:changed', ({ vault }) => {
  if (vault !== 'open') useLearnedNames.setState(nothing);
});

export async function readLearnedNames(classId: string): Promise<void> {
  useLearnedNames.setState({ ...nothing, classId });
  const answer = await request('participants:aliases', { classId });
  if (useLearnedNames.getState().classId !== classId) return;
  useLearnedNames.setState(answer.ok ? { list: answer.value } : { error: answer.error });
}

/** True when it is forgotten. */
export async function forgetName(aliasId: string): Promise<boolean> {
  const { classId } = useLearnedNames.getState();
  const answer = await request('participants:forget-alias', { aliasId });
  if (useLearnedNames.getState().classId !== classId) return answer.ok;
  useLearnedNames.setState(
    answer.ok ? { list: answer.value, error: null } : { error: answer.error },
  );
  return answer.ok;
}
