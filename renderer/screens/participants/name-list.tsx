import type { ParticipantsView } from '../../../core/contract/participant-views';
import { useTranslate } from '../../components/translation';
import styles from './join-panel.module.css';
import { NameCard } from './name-card';
import type { SeenName } from './name-lists';
import type { JoinActs } from './use-join-acts';

type Props = {
  /** Those that wait for a pupil. */
  readonly open: readonly SeenName[];
  /** Nobody of the class. */
  readonly aside: readonly SeenName[];
  readonly view: ParticipantsView;
  readonly acts: JoinActs;
};

/** The names that are nobody yet, and folded away those of nobody of the class. */
export function NameList({ open, aside, view, acts }: Props) {
  const t = useTranslate();
  const cards = (names: readonly SeenName[]) => (
    <ul>
      {names.map((name) => (
        <NameCard key={name.id} name={name} view={view} acts={acts} />
      ))}
    </ul>
  );
  return (
    <div className={styles.list}>
      <h3>
        {t('participants.join.names')} <span className="soft">({open.length})</span>
      </h3>
      {open.length === 0 && <p className="soft">{t('participants.join.namesNone')}</p>}
      {cards(open)}
      {aside.length > 0 && (
        <details className="fold">
          <summary>{t('participants.join.aside', { count: aside.length })}</summary>
          {cards(aside)}
        </details>
      )}
    </div>
  );
}
