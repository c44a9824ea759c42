import type { LessonsOutcome } from '../../../core/contract/timetable-views';
import { useTranslate } from '../../components/translation';
import styles from './timetable.module.css';

type Props = {
  readonly outcome: LessonsOutcome | null;
  /** What was done, before what it did to the lessons. */
  readonly lead?: string;
};

const KINDS = ['added', 'changed', 'removed', 'kept'] as const;

/** What a change did to the lessons, in words; said to screen readers when it comes. */
export function OutcomeNote({ outcome, lead }: Props) {
  const t = useTranslate();
  const sentences =
    outcome === null
      ? []
      : KINDS.filter((kind) => outcome[kind] > 0).map((kind) =>
          t(`timetable.outcome.${kind}`, { count: outcome[kind] }),
        );
  const words = sentences.length > 0 ? sentences : [t('timetable.outcome.none')];
  return (
    <div role="status">
      {outcome !== null && (
        <p className={styles.outcome}>
          {[...(lead === undefined ? [] : [lead]), ...words].join(' ')}
        </p>
      )}
    </div>
  );
}
