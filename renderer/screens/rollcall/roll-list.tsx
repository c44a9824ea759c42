import { useCallback, useEffect, useMemo } from 'react';
import { lessonMinutes } from '../../../core/attendance/lesson-span';
import { pupilName } from '../../../core/roster/pupil-name';
import { cursorGrid } from '../../components/cursor-grid';
import { useTranslation } from '../../components/translation';
import { useLiveSigns } from '../../stores/live-meeting';
import { useDuringOutage } from '../../stores/outage-decision';
import { type RegisterSheet, shownMarks } from '../../stores/register-sheet';
import { focusRoll, ROLL_ID } from './focus-roll';
import { liveWords } from './live-words';
import { type MarkKind, markAction, performAction } from './perform-action';
import { PupilRow } from './pupil-row';
import styles from './roll-list.module.css';
import { useRowInSight } from './row-in-sight';
import { rowState } from './row-state';
import { vigilanceWords } from './vigilance-words';

type Props = {
  readonly sheet: RegisterSheet;
  /** Row counted from 0. */
  readonly cursor: number;
  readonly onMove: (row: number) => void;
  readonly onDetails: (row: number) => void;
};

/** One tab stop: inside, the keys of the roll call move and mark, and each row has its buttons. */
export function RollList({ sheet, cursor, onMove, onDetails }: Props) {
  const { t, language } = useTranslation();
  const { truth } = sheet;
  const { roll, lesson, timeZone } = truth;
  const marks = shownMarks(sheet);
  const duringOutage = useDuringOutage(lesson.id);
  const signs = useLiveSigns(lesson.id);
  const guessed = new Set(sheet.guesses.map((guess) => guess.pupilId));
  const longest = lessonMinutes(lesson);
  const entries = useMemo(
    () =>
      roll.map((entry) => ({
        ...entry,
        name: pupilName(entry),
        words: vigilanceWords(entry.vigilance, { lesson, timeZone }, { t, language }),
      })),
    [roll, lesson, timeZone, t, language],
  );

  useEffect(focusRoll, []);
  useRowInSight(rowId(cursor), `#${ROLL_ID} tr`, roll.length);

  const mark = useCallback(
    (row: number, kind: MarkKind, minutes?: number) => {
      onMove(row);
      performAction(markAction(row, kind, minutes));
    },
    [onMove],
  );

  function rowOf({ pupilId, number, name, words }: (typeof entries)[number], row: number) {
    return (
      <PupilRow
        key={pupilId}
        id={rowId(row)}
        row={row}
        number={number}
        name={name}
        vigilance={words}
        live={liveWords(signs[pupilId], truth, { t, language })}
        isThere={signs[pupilId] === true}
        {...rowState(marks[pupilId], truth, { t, language }, duringOutage)}
        longest={longest}
        isCursor={row === cursor}
        isGuess={guessed.has(pupilId)}
        onMove={onMove}
        onMark={mark}
        onDetails={onDetails}
      />
    );
  }

  const half = Math.ceil(roll.length / 2);
  return (
    <div className={styles.listFrame}>
      <table
        {...cursorGrid(rowId(cursor))}
        id={ROLL_ID}
        aria-rowcount={roll.length}
        className={styles.list}
        aria-label={t('rollcall.list')}
      >
        <tbody>{entries.slice(0, half).map((entry, row) => rowOf(entry, row))}</tbody>
        <tbody>{entries.slice(half).map((entry, row) => rowOf(entry, half + row))}</tbody>
      </table>
    </div>
  );
}

function rowId(row: number): string {
  return `roll-row-${row}`;
}
