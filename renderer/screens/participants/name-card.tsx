import { Button } from '@mantine/core';
import type { PointerEvent } from 'react';
import type { ParticipantsView } from '../../../core/contract/participant-views';
import { pupilName } from '../../../core/roster/pupil-name';
import { describeWhy } from '../../../core/strings/describe-report';
import { useTranslate } from '../../components/translation';
import type { PointerDrag } from '../../components/use-pointer-drag';
import styles from './join-panel.module.css';
import { candidatesOf, type SeenName } from './name-lists';
import { PupilPicker } from './pupil-picker';

/** More candidates than that are a guess; the choice of any pupil is below. */
const MOST_CANDIDATES = 3;

type Props = {
  readonly name: SeenName;
  readonly view: ParticipantsView;
  readonly held: SeenName | null;
  readonly drag: PointerDrag | null;
  readonly onDrag: (event: PointerEvent, id: string) => void;
  readonly isDragEnd: () => boolean;
  readonly onChoose: (name: SeenName, isByKeyboard: boolean) => void;
  readonly onJoin: (name: SeenName, pupilId: string) => void;
  readonly onAside: (name: SeenName, isAside: boolean) => void;
};

/** A name that is nobody yet: who it may be, at one click, or anybody, or nobody of the class. */
export function NameCard(props: Props) {
  const { name, view, held, drag, onDrag, isDragEnd, onChoose, onJoin, onAside } = props;
  const t = useTranslate();
  const { id, written } = name;
  const isHeld = held?.id === id;
  const candidates = candidatesOf(name)
    .slice(0, MOST_CANDIDATES)
    .flatMap(({ pupilId, why }) => {
      const entry = view.roll.find((one) => one.pupilId === pupilId);
      return entry === undefined
        ? []
        : [{ pupilId, pupil: pupilName(entry), why: describeWhy(t, why) }];
    });

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
      <div className={styles.ways}>
        {candidates.map(({ pupilId, pupil, why }) => (
          <Button
            key={pupilId}
            size="compact-md"
            aria-label={t('participants.join.candidateOf', { name: written, pupil, why })}
            title={why}
            onClick={({ detail }) => {
              // The second click of a double one is meant for no other name.
              if (detail < 2) onJoin(name, pupilId);
            }}
          >
            {t('participants.join.candidate', { pupil })}
          </Button>
        ))}
        {(!name.host || name.aside) && (
          <Button
            variant="subtle"
            size="compact-md"
            aria-label={t(name.aside ? 'participants.join.backOf' : 'participants.join.nobodyOf', {
              name: written,
            })}
            onClick={({ detail }) => {
              if (detail < 2) onAside(name, !name.aside);
            }}
          >
            {t(name.aside ? 'participants.join.back' : 'participants.join.nobody')}
          </Button>
        )}
      </div>
      {candidates.length > 0 && (
        <p className={styles.why}>
          {candidates.length === 1
            ? candidates[0]?.why
            : candidates.map(({ pupil, why }) => `${pupil} : ${why}`).join(' ')}
        </p>
      )}
      {isHeld && (
        <PupilPicker name={name} view={view} onPick={(pupilId) => onJoin(name, pupilId)} />
      )}
    </li>
  );
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
