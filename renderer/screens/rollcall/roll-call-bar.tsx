import { Button } from '@mantine/core';
import { countHeads, type HeadCounts } from '../../../core/attendance/register';
import type { RollCallKeys } from '../../../core/attendance/roll-call-keys';
import { formatTime } from '../../../core/strings/format-time';
import { useTranslate, useTranslation } from '../../components/translation';
import { goTo } from '../../stores/navigation';
import { useRegister } from '../../stores/register';
import { type RegisterSheet, shownMarks } from '../../stores/register-sheet';
import { performAction } from './perform-action';
import styles from './rollcall.module.css';
import { TypedKeys } from './typed-keys';

type Props = { readonly sheet: RegisterSheet; readonly keys: RollCallKeys };

/** Stays at the top: head counts, whether all is saved, undo, redo, validation. */
export function RollCallBar({ sheet, keys }: Props) {
  const t = useTranslate();
  const { truth } = sheet;
  const roll = truth.roll.map((entry) => entry.pupilId);
  const counts = countHeads(roll, shownMarks(sheet), truth.state);
  return (
    <div className={styles.bar}>
      <Counts counts={counts} isDone={truth.state === 'done'} />
      <SavedState />
      <div className={styles.barActions}>
        <Button
          disabled={!truth.canUndo}
          aria-keyshortcuts="Control+Z"
          onClick={() => performAction({ kind: 'undo' })}
        >
          {t('rollcall.undo')}
        </Button>
        <Button
          disabled={!truth.canRedo}
          aria-keyshortcuts="Control+Y"
          onClick={() => performAction({ kind: 'redo' })}
        >
          {t('rollcall.redo')}
        </Button>
        {truth.state === 'done' ? (
          <Button onClick={() => goTo({ screen: 'today' })}>{t('rollcall.backToToday')}</Button>
        ) : (
          <Button
            variant="filled"
            aria-keyshortcuts="Enter"
            onClick={() => performAction({ kind: 'validate' })}
          >
            {t('rollcall.validate')}
          </Button>
        )}
      </div>
      <div className={styles.barFoot}>
        <Validation sheet={sheet} unknown={counts.unknown} />
        <TypedKeys keys={keys} lesson={truth.lesson} />
      </div>
    </div>
  );
}

function Counts({ counts, isDone }: { readonly counts: HeadCounts; readonly isDone: boolean }) {
  const t = useTranslate();
  // Before the validation a pupil is seldom marked present: the unmarked ones are what is left.
  const shown = [
    'absent',
    'late',
    ...(isDone || counts.present > 0 ? (['present'] as const) : []),
    ...(isDone ? [] : (['unknown'] as const)),
  ] as const;
  return (
    <dl className={styles.counts} aria-label={t('rollcall.counts')}>
      {shown.map((kind) => (
        <div key={kind} className={styles.count} data-kind={kind} data-none={counts[kind] === 0}>
          <dt>{t(`rollcall.${kind}`, { count: counts[kind] })}</dt>
          <dd>{counts[kind]}</dd>
        </div>
      ))}
    </dl>
  );
}

function SavedState() {
  const t = useTranslate();
  const waiting = useRegister((state) => state.waiting.length > 0);
  const refused = useRegister((state) => state.refused !== null);
  const confirmed = useRegister((state) => state.news !== null);
  if (waiting) return <p className={styles.saved}>{t('rollcall.saving')}</p>;
  if (refused) {
    return (
      <p className={styles.saved} data-refused="true">
        {t('rollcall.notSaved')}
      </p>
    );
  }
  return <p className={styles.saved}>{confirmed ? t('rollcall.saved') : ''}</p>;
}

function Validation({
  sheet,
  unknown,
}: {
  readonly sheet: RegisterSheet;
  readonly unknown: number;
}) {
  const { t, language } = useTranslation();
  const { state, validatedAt, timeZone } = sheet.truth;
  if (state === 'done') {
    return (
      <p>
        {validatedAt !== undefined && (
          <strong>
            {t('rollcall.validatedAt', { time: formatTime(validatedAt, timeZone, language) })}
          </strong>
        )}{' '}
        <span className="soft">{t('rollcall.stillCorrectable')}</span>
      </p>
    );
  }
  return (
    <p className="soft">{unknown > 0 ? t('rollcall.willBePresent', { count: unknown }) : ''}</p>
  );
}
