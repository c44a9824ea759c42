import { useEffect, useMemo } from 'react';
import { lessonMinutes } from '../../../core/attendance/lesson-span';
import { pupilName } from '../../../core/roster/pupil-name';
import { cursorGrid } from '../../components/cursor-grid';
import { SeatTable } from '../../components/seat-table';
import { useTranslation } from '../../components/translation';
import { useLiveSigns } from '../../stores/live-meeting';
import { useDuringOutage } from '../../stores/outage-decision';
import { type RegisterSheet, shownMarks } from '../../stores/register-sheet';
import { usePhotoChoice } from '../../stores/seating';
import { focusRoll, ROLL_ID } from './focus-roll';
import { liveWords } from './live-words';
import { markAction, performAction } from './perform-action';
import { useRowInSight } from './row-in-sight';
import { rowState } from './row-state';
import { Seat } from './seat';
import { SeatBar } from './seat-bar';
import type { SeatLine, SeatPlace } from './seat-lines';
import { SeatingChoice } from './seating-choice';
import styles from './seating-view.module.css';
import type { Seats } from './use-seats';
import { vigilanceWords } from './vigilance-words';

type Props = {
  readonly sheet: RegisterSheet;
  readonly seats: Seats;
  /** Row of the roll counted from 0. */
  readonly cursor: number;
  readonly onMove: (row: number) => void;
  readonly onDetails: (row: number) => void;
};

/** The class as the teacher sees it; one tab stop, as the list, and the same keys. */
export function SeatingView(props: Props) {
  const { sheet, seats, cursor, onMove, onDetails } = props;
  const { plans, plan, lines } = seats;
  const { t, language } = useTranslation();
  const { truth } = sheet;
  const { roll, lesson, timeZone } = truth;
  const withPhotos = usePhotoChoice(roll);
  const marks = shownMarks(sheet);
  const duringOutage = useDuringOutage(lesson.id);
  const signs = useLiveSigns(lesson.id);
  const guessed = new Set(sheet.guesses.map((guess) => guess.pupilId));
  const vigilance = useMemo(
    () =>
      roll.map((entry) => vigilanceWords(entry.vigilance, { lesson, timeZone }, { t, language })),
    [roll, lesson, timeZone, t, language],
  );
  const stateOf = (pupilId: string) =>
    rowState(marks[pupilId], truth, { t, language }, duringOutage);

  useEffect(focusRoll, []);
  useRowInSight(seatId(cursor), `#${ROLL_ID} td[id]`, roll.length);

  function seatOf(row: SeatPlace, x: number) {
    if (row === 'gap') return <td key={x} />;
    const entry = row === null ? undefined : roll[row];
    if (row === null || entry === undefined) return <td key={x} className={styles.free} />;
    return (
      <Seat
        key={entry.pupilId}
        id={seatId(row)}
        row={row}
        number={entry.number}
        lastName={entry.lastName}
        firstName={entry.firstName}
        photo={withPhotos === true ? entry.photo : undefined}
        withPhoto={withPhotos === true}
        vigilance={vigilance[row] ?? ''}
        live={liveWords(signs[entry.pupilId], truth, { t, language })}
        {...stateOf(entry.pupilId)}
        isCursor={row === cursor}
        isGuess={guessed.has(entry.pupilId)}
        onMove={onMove}
      />
    );
  }

  const chosen = roll[cursor];
  return (
    <div className={styles.view}>
      <SeatingChoice classId={lesson.classId} plans={plans} plan={plan} withPhotos={withPhotos} />
      <SeatTable
        {...cursorGrid(seatId(cursor))}
        id={ROLL_ID}
        aria-label={t('rollcall.plan.name')}
        className={styles.plan}
        columns={plan.columns}
        room={lines.seated.map(lineOf)}
        board={t('rollcall.plan.board')}
        rest={
          lines.unseated.length === 0
            ? null
            : { words: t('rollcall.plan.unseated'), rows: lines.unseated.map(lineOf) }
        }
      />
      {chosen !== undefined && (
        <SeatBar
          number={chosen.number}
          name={pupilName(chosen)}
          state={stateOf(chosen.pupilId)}
          vigilance={vigilance[cursor] ?? ''}
          longest={lessonMinutes(lesson)}
          onMark={(kind, minutes) => performAction(markAction(cursor, kind, minutes))}
          onDetails={() => onDetails(cursor)}
        />
      )}
    </div>
  );

  function lineOf(line: SeatLine, y: number) {
    const key = line.find((row) => typeof row === 'number') ?? `empty-${y}`;
    return <tr key={key}>{line.map((row, x) => seatOf(row, x))}</tr>;
  }
}

function seatId(row: number): string {
  return `seat-${row}`;
}
