import type { LessonView } from '../../../core/contract/views';
import type { Translate } from '../../../core/strings/translate';
import { useTranslate } from '../../components/translation';

/** In the order in which they are said; who is present is not. */
const EXCEPTIONS = ['absent', 'late', 'left', 'unreachable', 'exempted'] as const;

type Register = LessonView['register'];

/** « appel commencé : 2 absents, 1 en retard sur 28 élèves ». */
export function HeadCountsLine({ register }: { readonly register: Register }) {
  return <>{inWords(useTranslate(), register)}</>;
}

function inWords(t: Translate, { state, counts }: Register): string {
  if (state === 'todo') return t('today.notBegun');
  const exceptions = EXCEPTIONS.filter((kind) => counts[kind] > 0).map((kind) =>
    t(`today.${kind}`, { count: counts[kind] }),
  );
  if (exceptions.length === 0) {
    return state === 'done' ? t('today.doneNobodyMissing') : t('today.begun');
  }
  return t(state === 'done' ? 'today.doneWith' : 'today.begunWith', {
    exceptions: exceptions.join(', '),
    ofRoll: t('today.ofRoll', { count: counts.onRoll }),
  });
}
