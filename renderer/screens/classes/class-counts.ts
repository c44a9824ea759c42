import type { ListedLine } from '../../../core/roster/merging/merge';
import type { Translate } from '../../../core/strings/translate';
import type { PlannedClass, PlannedLine } from '../../stores/import-choices';

/** The lines of a class in one state, in the order of the file. */
export function linesOf(planned: PlannedClass, state: ListedLine['state']): readonly PlannedLine[] {
  return planned.lines.filter(({ line }) => line.state === state);
}

/** « 2 à vérifier, 1 ne figure plus dans la liste, 24 nouveaux ». */
export function countsInWords(t: Translate, planned: PlannedClass): string {
  const doubtful = linesOf(planned, 'doubtful').length;
  const facts = [
    doubtful > 0 && t('merge.screen.counts.doubtful', { number: doubtful }),
    counted('gone', planned.gone.length),
    counted('new', linesOf(planned, 'new').length),
    counted('changed', linesOf(planned, 'changed').length),
    counted('unchanged', linesOf(planned, 'unchanged').length),
  ];
  return facts.filter((fact) => fact !== false).join(', ');

  function counted(key: 'gone' | 'new' | 'changed' | 'unchanged', count: number): string | false {
    return count > 0 && t(`merge.screen.counts.${key}`, { count });
  }
}
