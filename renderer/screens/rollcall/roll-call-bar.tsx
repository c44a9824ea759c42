import { Button } from '@mantine/core';
import { memo, type ReactNode } from 'react';
import { countHeads, HEAD_KINDS, type HeadCounts } from '../../../core/attendance/register';
import { formatTime } from '../../../core/strings/format-time';
import { StepButton } from '../../components/step-button';
import { useTranslate, useTranslation } from '../../components/translation';
import { useRegister } from '../../stores/register';
import { type RegisterSheet, shownMarks } from '../../stores/register-sheet';
import { bulkWords } from './bulk-words';
import { LeaveButton } from './leave-button';
import { performAction } from './perform-action';
import styles from './roll-call-bar.module.css';

type Props = {
  readonly sheet: RegisterSheet;
  /** What is being typed; its place is kept, so that the list below never jumps. */
  readonly children: ReactNode;
  /** The field that finds a pupil, while it is open: it must be in sight, wherever the list is. */
  readonly finder: ReactNode;
};

/** Stays at the top: head counts, whether all is saved, undo, redo, validation. */
export function RollCallBar({ sheet, children, finder }: Props) {
  const { truth } = sheet;
  const roll = truth.roll.map((entry) => entry.pupilId);
  const counts = countHeads(roll, shownMarks(sheet), truth.state);
  return (
    <div className={styles.bar}>
      <Counts counts={counts} isDone={truth.state === 'done'} />
      <SavedState />
      <div className={styles.barActions}>
        <RollStep act="undo" isPossible={truth.canUndo} />
        <RollStep act="redo" isPossible={truth.canRedo} />
        <MainButton isDone={truth.state === 'done'} />
      </div>
      <div className={styles.barFoot}>
        <Outcome sheet={sheet} unknown={counts.unknown} />
        {children}
      </div>
      {finder}
    </div>
  );
}

const MainButton = memo(function MainButton({ isDone }: { readonly isDone: boolean }) {
  const t = useTranslate();
  if (isDone) return <LeaveButton />;
  return (
    <Button
      variant="filled"
      aria-keyshortcuts="Enter"
      onClick={() => performAction({ kind: 'validate' })}
    >
      {t('rollcall.validate')}
    </Button>
  );
});

const RollStep = memo(function RollStep(props: {
  readonly act: 'undo' | 'redo';
  readonly isPossible: boolean;
}) {
  const t = useTranslate();
  const { act } = props;
  return (
    <StepButton
      {...props}
      label={t(`rollcall.${act}`)}
      onStep={() => performAction({ kind: act })}
    />
  );
});

function Counts({ counts, isDone }: { readonly counts: HeadCounts; readonly isDone: boolean }) {
  const t = useTranslate();
  // Nobody absent is worth saying; of the other kinds, only those that somebody is.
  const shown = HEAD_KINDS.filter(
    (kind) =>
      counts[kind] > 0 ||
      kind === 'absent' ||
      kind === 'late' ||
      (isDone ? kind === 'present' : kind === 'unknown'),
  );
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

/** What a bulk action did, until something else is done; else where the validation stands. */
function Outcome(props: { readonly sheet: RegisterSheet; readonly unknown: number }) {
  const t = useTranslate();
  const news = useRegister((state) => state.news);
  if (news?.kind === 'bulk') return <p className={styles.outcome}>{bulkWords(news, t)}</p>;
  return <Validation {...props} />;
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
