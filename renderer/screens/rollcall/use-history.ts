import { useEffect, useState } from 'react';
import type { RegisterView } from '../../../core/contract/register-views';
import type { Answer } from '../../../core/contract/requests';
import { readHistory } from '../../stores/register';

type Reading = { readonly revision: number; readonly answer: Answer<'register:history'> };

/** All that happened to a register, read again at each change; null until main answered. */
export function useHistory({
  lessonId,
  revision,
}: Pick<RegisterView, 'lessonId' | 'revision'>): Answer<'register:history'> | null {
  const [known, setKnown] = useState<Reading | null>(null);

  useEffect(() => {
    let isWanted = true;
    void readHistory(lessonId).then((answer) => {
      if (isWanted) setKnown({ revision, answer });
    });
    return () => {
      isWanted = false;
    };
  }, [lessonId, revision]);

  return known?.answer ?? null;
}
