import { Button } from '@mantine/core';
import type { ParticipantsView } from '../../../core/contract/participant-views';
import { pupilName } from '../../../core/roster/pupil-name';
import { describeWhy } from '../../../core/strings/describe-report';
import type { Translate } from '../../../core/strings/translate';
import { useTranslate } from '../../components/translation';
import styles from './join-panel.module.css';
import { candidatesOf, type SeenName } from './name-lists';
import { PupilPicker } from './pupil-picker';
import type { JoinActs } from './use-join-acts';

/** More candidates than that are a guess; the choice of any pupil is below. */
const MOST_CANDIDATES = 3;

type Props = {
  readonly name: SeenName;
  readonly view: ParticipantsView;
  readonly acts: JoinActs;
};

/** A name that is nobody yet: who it may be, at one click, or anybody, or nobody of the class. */
export function NameCard({ name, view, acts }: Props) {
  const { held, drag, onDrag, isDragEnd, onChoose, onJoin } = acts;
  const { id, written } = name;
  const isHeld = held?.id === id;

  return (
    <li
      id={id}
      data-spot
      data-still
      data-held={isHeld || drag?.id === id}
      data-over={drag?.over === id}
      className={styles.name}
    >
      <button
        type="button"
        data-walk="name"
        aria-pressed={isHeld}
        className={styles.grip}
        onPointerDown={(event) => onDrag(event, id)}
        onClick={({ detail }) => {
          if (!isDragEnd()) onChoose(name, detail === 0);
        }}
      >
        <span className={styles.written}>{written}</span>{' '}
        <span className={styles.facts}>{useFacts(name, view)}</span>
      </button>
      <Ways name={name} view={view} acts={acts} />
      {isHeld && (
        <PupilPicker name={name} view={view} onPick={(pupilId) => onJoin(name, pupilId)} />
      )}
    </li>
  );
}

/** One button for each pupil whom the name may be, and why; the last says: nobody of the class. */
function Ways({ name, view, acts }: Props) {
  const t = useTranslate();
  const candidates = candidateWords(name, view, t);
  return (
    <>
      <div className={styles.ways}>
        {candidates.map(({ pupilId, pupil, why }) => (
          <Button
            key={pupilId}
            size="compact-md"
            aria-label={t('participants.join.candidateOf', { name: name.written, pupil, why })}
            title={why}
            onClick={({ detail }) => {
              // The second click of a double one is meant for no other name.
              if (detail < 2) acts.onJoin(name, pupilId);
            }}
          >
            {t('participants.join.candidate', { pupil })}
          </Button>
        ))}
        {(!name.host || name.aside) && <AsideButton name={name} onAside={acts.onAside} />}
      </div>
      {candidates.length > 0 && (
        <p className={styles.why}>
          {candidates.length === 1
            ? candidates[0]?.why
            : candidates.map(({ pupil, why }) => `${pupil} : ${why}`).join(' ')}
        </p>
      )}
    </>
  );
}

function AsideButton({ name, onAside }: Pick<Props, 'name'> & Pick<JoinActs, 'onAside'>) {
  const t = useTranslate();
  const { written, aside } = name;
  return (
    <Button
      variant="subtle"
      size="compact-md"
      aria-label={t(aside ? 'participants.join.backOf' : 'participants.join.nobodyOf', {
        name: written,
      })}
      onClick={({ detail }) => {
        if (detail < 2) onAside(name, !aside);
      }}
    >
      {t(aside ? 'participants.join.back' : 'participants.join.nobody')}
    </Button>
  );
}

function candidateWords(name: SeenName, { roll }: ParticipantsView, t: Translate) {
  return candidatesOf(name)
    .slice(0, MOST_CANDIDATES)
    .flatMap(({ pupilId, why }) => {
      const entry = roll.find((one) => one.pupilId === pupilId);
      if (entry === undefined) return [];
      return [{ pupilId, pupil: pupilName(entry), why: describeWhy(t, why) }];
    });
}

/** How long it was there, in which reports, and what the tools say of it. */
function useFacts({ names, host }: SeenName, { reports }: ParticipantsView): string {
  const t = useTranslate();
  const stays = names.map(({ reportId, minutes }) => {
    const report = reports.find(({ id }) => id === reportId);
    const tool =
      reports.length > 1 && report !== undefined ? t(`reports.tools.${report.tool}`) : '';
    if (minutes === undefined) return tool;
    return tool === ''
      ? t('participants.join.minutes', { minutes })
      : t('participants.join.minutesIn', { minutes, tool });
  });
  return [
    ...stays,
    host ? t('participants.join.host') : '',
    names.some(({ there }) => there) ? t('participants.join.there') : '',
  ]
    .filter((words) => words !== '')
    .join(' · ');
}
