import { useState } from 'react';
import type { ParticipantsView, ProposalView } from '../../../core/contract/participant-views';
import type { MatchReason } from '../../../core/participants/matching/score-reading';
import { pupilName } from '../../../core/roster/pupil-name';
import { describeWhy } from '../../../core/strings/describe-report';
import type { Translate } from '../../../core/strings/translate';
import { useTranslate } from '../../components/translation';
import { namesOf, type SeenName } from './name-lists';
import styles from './proposals.module.css';
import { PupilPicker } from './pupil-picker';
import type { Joining } from './use-joining';

type Props = {
  readonly proposal: ProposalView;
  readonly pupil: string;
  readonly view: ParticipantsView;
  readonly joining: Joining;
  /** The name went away with its buttons. */
  readonly onDetached: () => void;
};

/** Under which names a pupil was seen, how that is known, and the ways to change it. */
export function BehindNames({ proposal, pupil, view, joining, onDetached }: Props) {
  const t = useTranslate();
  const { pupilId } = proposal;
  const [shared, setShared] = useState<string | null>(null);
  const names = namesOf(view, pupilId);

  async function detach(name: SeenName): Promise<void> {
    await joining.detach(name, pupilId);
    onDetached();
  }

  async function share(name: SeenName, other: string): Promise<void> {
    setShared(null);
    await joining.join(name, other);
    onDetached();
  }

  if (names.length === 0) return null;
  return (
    <ul className={styles.names}>
      {names.map((name) => (
        <li key={name.id}>
          <div className={styles.chip}>
            <span className={styles.chipWords} title={whyWords(name, t)}>
              {name.written} <span className="soft">{howWords(name, pupilId, view, t)}</span>
            </span>
            <button
              type="button"
              title={t('participants.table.also')}
              aria-label={t('participants.table.alsoOf', { name: name.written })}
              aria-expanded={shared === name.id}
              onClick={() => setShared(shared === name.id ? null : name.id)}
            >
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="M8 3v10M3 8h10" />
              </svg>
            </button>
            <button
              type="button"
              title={t('participants.table.detach')}
              aria-label={t('participants.table.detachOf', { name: name.written, pupil })}
              onClick={({ detail }) => {
                if (detail < 2) void detach(name);
              }}
            >
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="m4 4 8 8M12 4l-8 8" />
              </svg>
            </button>
          </div>
          {shared === name.id && (
            <PupilPicker
              name={name}
              view={view}
              autoFocus
              onPick={(other) => void share(name, other)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

/** The whole sentence of the program's own join. */
function whyWords({ names: [first] }: SeenName, t: Translate): string | undefined {
  return first?.joinedBy === 'program' && first.why !== undefined
    ? describeWhy(t, first.why)
    : undefined;
}

/** The same in a word or two. */
function howOf(why: MatchReason | undefined) {
  switch (why) {
    case 'alias':
      return 'alias';
    case 'email':
    case 'email-login':
      return 'email';
    case 'login':
      return 'login';
    case 'half-name':
    case 'one-letter':
      return 'near';
    default:
      return 'same';
  }
}

/** « même nom », « à la main, avec DIALLO Awa ». */
function howWords(
  name: SeenName,
  pupilId: string,
  { roll }: ParticipantsView,
  t: Translate,
): string {
  const [first] = name.names;
  const others = roll.filter(
    (entry) => entry.pupilId !== pupilId && name.pupilIds.includes(entry.pupilId),
  );
  return [
    first?.joinedBy === 'hand' ? t('participants.table.byHand') : '',
    first?.joinedBy === 'program' ? t(`participants.table.how.${howOf(first.why)}`) : '',
    others.length === 0
      ? ''
      : t('participants.table.shared', { names: others.map(pupilName).join(', ') }),
  ]
    .filter((words) => words !== '')
    .join(', ');
}
