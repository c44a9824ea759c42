import { useCallback, useMemo, useRef, useState } from 'react';
import { lessonMinutes } from '../../../core/attendance/lesson-span';
import type { RollCallContext } from '../../../core/attendance/roll-call-keys';
import type { RegisterView } from '../../../core/contract/register-views';
import { ErrorNote } from '../../components/error-note';
import { fetchedLater } from '../../components/fetched-later';
import { useHoldStill } from '../../components/hold-still';
import type { RegisterSheet } from '../../stores/register-sheet';
import { chooseView, type RollView } from '../../stores/seating';
import { FindPupil } from './find-pupil';
import { focusRoll } from './focus-roll';
import { KeysHelp } from './keys-help';
import { LiveStrip } from './live-strip';
import { minutesEarlyOf, minutesLateOf } from './minutes-of';
import { OutageStrip } from './outage-strip';
import { RollCallBar } from './roll-call-bar';
import { type Opened, RollCallDialogs } from './roll-call-dialogs';
import { RollCallHeader } from './roll-call-header';
import { RollCallNews } from './roll-call-news';
import { RollCallTools } from './roll-call-tools';
import { RollList } from './roll-list';
import styles from './rollcall.module.css';
import { allLines, neighbourIn, type SeatLines } from './seat-lines';
import { TypedKeys } from './typed-keys';
import { useRollCallKeys } from './use-roll-call-keys';
import { useSeats } from './use-seats';

// Neither is there when the first mark is typed.
const SeatingView = fetchedLater(async () => (await import('./seating-view')).SeatingView);
const LessonPick = fetchedLater(async () => (await import('./lesson-pick')).LessonPick);

/** The roll of a lesson, its keys, and what they do. */
export function RollCall({ sheet }: { readonly sheet: RegisterSheet }) {
  const { truth } = sheet;
  const { lesson, roll } = truth;
  const { view, seats, error } = useSeats(lesson.classId, roll);
  const [isPicking, setPicking] = useState(false);
  const [opened, setOpened] = useState<Opened | null>(null);
  const news = useRef<HTMLDivElement>(null);
  useHoldStill(news);
  const context = contextOf(truth, seats?.lines ?? null);
  const switchTo = useCallback(
    (wanted: RollView) => {
      setOpened(null);
      chooseView(lesson.classId, wanted);
    },
    [lesson.classId],
  );
  const { keys, moveTo } = useRollCallKeys(context, {
    onFind: () => setOpened({ kind: 'find' }),
    onDetails: (row) => onDetails(row),
    onSwitchView: () => switchTo(view === 'list' ? 'plan' : 'list'),
  });
  const onDetails = useCallback(
    (row: number) => {
      moveTo(row);
      setOpened({ kind: 'details', row });
    },
    [moveTo],
  );
  const openHistory = useCallback(() => setOpened({ kind: 'history' }), []);
  const hasUnmarked = roll.some(({ pupilId }) => truth.marks[pupilId] === undefined);
  // Most keys change nothing of it: it is drawn again only when one does.
  const tools = useMemo(
    () => (
      <RollCallTools
        lesson={lesson}
        view={view}
        hasUnmarked={hasUnmarked}
        isPicking={isPicking}
        onPick={() => setPicking(!isPicking)}
        onView={switchTo}
        onFind={() => setOpened({ kind: 'find' })}
      />
    ),
    [lesson, view, hasUnmarked, isPicking, switchTo],
  );

  function leaveFinder(row: number | null): void {
    setOpened(null);
    if (row !== null) moveTo(row);
  }

  function closePick(): void {
    setPicking(false);
    focusRoll();
  }

  const shown = { sheet, cursor: keys.cursor, onMove: moveTo, onDetails };
  return (
    <div className={styles.page}>
      <RollCallHeader
        lesson={lesson}
        className={truth.className}
        timeZone={truth.timeZone}
        onHistory={openHistory}
      >
        {tools}
      </RollCallHeader>
      <div className={styles.screen}>
        <RollCallBar
          sheet={sheet}
          finder={opened?.kind === 'find' && <FindPupil roll={roll} onLeave={leaveFinder} />}
        >
          <TypedKeys keys={keys} context={context} />
        </RollCallBar>
        <div ref={news} className={styles.news}>
          <RollCallNews truth={truth} />
          <LiveStrip lessonId={lesson.id} />
          <OutageStrip sheet={sheet} onOpen={() => setOpened({ kind: 'outage' })} />
        </div>
        {isPicking && (
          <LessonPick classId={lesson.classId} lessonId={lesson.id} onClose={closePick} />
        )}
        {error !== null && <ErrorNote error={error} />}
        {view === 'list' && <RollList {...shown} />}
        {seats !== null && <SeatingView {...shown} seats={seats} />}
        <RollCallDialogs sheet={sheet} opened={opened} onClose={() => setOpened(null)} />
        <KeysHelp />
      </div>
    </div>
  );
}

/** What the keys have to know; the arrows go from place to place where the class is shown so. */
function contextOf({ lesson, roll }: RegisterView, lines: SeatLines | null): RollCallContext {
  return {
    rows: roll.length,
    lessonMinutes: lessonMinutes(lesson),
    minutesLateOf,
    minutesEarlyOf,
    ...(lines !== null && {
      neighbour: (row, direction) => neighbourIn(allLines(lines), row, direction),
    }),
  };
}
