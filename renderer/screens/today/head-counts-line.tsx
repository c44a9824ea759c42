import type { LessonView } from '../../../core/contract/views';
import type { Translate } from '../../../core/strings/translate';
import { useTranslate } from '../../components/translation';

type Register = LessonView['register'];

/** « appel commencé : 2 absents, 1 en retard sur 28 élèves ». */
export function HeadCountsLine({ register }: { readonly register: Register }) {
  return <>{inWords(useTranslate(), register)}</>;
}

function inWords(t: Translate, { state, counts }: Register): string {
  if (state === 'todo') return t('today.notBegun');
  const exceptions = [
    counts.absent > 0 ? t('today.absent', { count: counts.absent }) : null,
    counts.late > 0 ? t('today.late', { count: counts.late }) : null,
  ].filter((words) => words !== null);
  if (exceptions.length === 0) {
    return state === 'done' ? t('today.doneNobodyMissing') : t('today.begun');
  }
  return t(state === 'done' ? 'today.doneWith' : 'today.begunWith', {
    exceptions: exceptions.join(', '),
    ofRoll: t('today.ofRoll', { count: counts.onRoll }),
  });
}
