import { type CSSProperties, useCallback, useEffect, useRef } from 'react';
import { minutesLate } from '../../../core/attendance/lateness';
import { lessonMinutes } from '../../../core/attendance/lesson-span';
import type { Mark } from '../../../core/attendance/mark';
import { formatTime } from '../../../core/strings/format-time';
import { useTranslation } from '../../components/translation';
import { type RegisterSheet, shownMarks } from '../../stores/register-sheet';
import { performAction } from './perform-action';
import { pupilName } from './pupil-name';
import { PupilRow, type RowMark } from './pupil-row';
import styles from './roll-list.module.css';

type Props = {
  readonly sheet: RegisterSheet;
  /** Row counted from 0. */
  readonly cursor: number;
  readonly onMove: (row: number) => void;
};

/** One tab stop: inside, the keys of the roll call move and mark, and each row has its buttons. */
export function RollList({ sheet, cursor, onMove }: Props) {
  const { t, language } = useTranslation();
  const grid = useRef<HTMLTableElement>(null);
  const { roll, lesson, timeZone } = sheet.truth;
  const marks = shownMarks(sheet);
  const guessed = new Set(sheet.guesses.map((guess) => guess.pupilId));
  const longest = lessonMinutes(lesson);

  useEffect(() => grid.current?.focus({ preventScroll: true }), []);

  useEffect(() => {
    document.getElementById(rowId(cursor))?.scrollIntoView({ block: 'nearest' });
  }, [cursor]);

  const mark = useCallback(
    (row: number, kind: 'present' | 'absent' | 'late', minutes?: number) => {
      onMove(row);
      if (kind !== 'late') performAction({ kind, row });
      else performAction(minutes === undefined ? { kind, row } : { kind, row, minutes });
    },
    [onMove],
  );

  return (
    <div className={styles.listFrame}>
      <table
        ref={grid}
        {...gridOf(roll.length, cursor)}
        className={styles.list}
        aria-label={t('rollcall.list')}
      >
        <tbody style={{ '--half': Math.ceil(roll.length / 2) } as CSSProperties}>
          {roll.map((entry, row) => {
            const known = marks[entry.pupilId];
            const arrivedAt = known?.arrivedAt;
            return (
              <PupilRow
                key={entry.pupilId}
                id={rowId(row)}
                row={row}
                number={entry.number}
                name={pupilName(entry)}
                mark={kindOf(known)}
                arrival={arrivedAt === undefined ? '' : formatTime(arrivedAt, timeZone, language)}
                minutes={arrivedAt === undefined ? 0 : minutesLate(lesson, arrivedAt)}
                longest={longest}
                isCursor={row === cursor}
                isGuess={guessed.has(entry.pupilId)}
                onMove={onMove}
                onMark={mark}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

// A table is the element of ARIA's own grid pattern: rows and cells have their roles without more.
function gridOf(rows: number, cursor: number) {
  return {
    role: 'grid',
    tabIndex: 0,
    'aria-rowcount': rows,
    'aria-activedescendant': rowId(cursor),
  } as const;
}

function rowId(row: number): string {
  return `roll-row-${row}`;
}

function kindOf(mark: Mark | undefined): RowMark {
  if (mark === undefined) return 'unknown';
  if (mark.presence === 'absent') return 'absent';
  return mark.arrivedAt === undefined ? 'present' : 'late';
}
