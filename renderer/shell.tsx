import { type ReactNode, useEffect, useRef } from 'react';
import { assertNever } from '../core/shared/assert-never';
import { DropVeil } from './components/drop-veil';
import { ErrorBoundary } from './components/error-boundary';
import { fetchedLater } from './components/fetched-later';
import { finishTyping } from './components/finish-typing';
import { useTranslate } from './components/translation';
import styles from './shell.module.css';
import { ShellAlerts } from './shell-alerts';
import { ENTRIES, type Entry, ShellNavigation } from './shell-navigation';
import { readDay, useDay } from './stores/day';
import { goTo, type Place, rollCallScreen, useNavigation } from './stores/navigation';
import { lockVault } from './stores/session';
import { useArrivingFiles } from './use-arriving-files';
import { usePageStart } from './use-page-start';

const TodayScreen = fetchedLater(
  async () => (await import('./screens/today/today-screen')).TodayScreen,
);
const RollcallScreen = fetchedLater(
  async () => (await import('./screens/rollcall/rollcall-screen')).RollcallScreen,
);
const ParticipantsScreen = fetchedLater(
  async () => (await import('./screens/participants/participants-screen')).ParticipantsScreen,
);
const ClassesScreen = fetchedLater(
  async () => (await import('./screens/classes/classes-screen')).ClassesScreen,
);
const TimetableScreen = fetchedLater(
  async () => (await import('./screens/timetable/timetable-screen')).TimetableScreen,
);
const RegistersScreen = fetchedLater(
  async () => (await import('./screens/registers/registers-screen')).RegistersScreen,
);
const VisioScreen = fetchedLater(
  async () => (await import('./screens/visio/visio-screen')).VisioScreen,
);
const ExportsScreen = fetchedLater(
  async () => (await import('./screens/exports/exports-screen')).ExportsScreen,
);
const SettingsScreen = fetchedLater(
  async () => (await import('./screens/settings/settings-screen')).SettingsScreen,
);

/** The page that the shell begins with. */
export const fetchFirstPage = TodayScreen.fetch;

export function Shell() {
  const t = useTranslate();
  const place = useNavigation((navigation) => navigation.place);
  const page = useRef<HTMLElement>(null);
  const rollCallFrom = useNavigation(rollCallScreen);
  const current = isOfRollCall(place.screen) ? rollCallFrom : place.screen;
  const isFileHeld = useArrivingFiles();
  useShortcuts();

  useEffect(() => {
    document.title = `${t(`common.${current}`)} · Continuo`;
  }, [t, current]);

  usePageStart(page);

  return (
    <div className={styles.shell}>
      <a href="#page" className={styles.skip}>
        {t('common.skip')}
      </a>
      <ShellNavigation current={current} onVisit={visit} onLock={lock} />
      <div className={styles.side}>
        <ShellAlerts />
        <main id="page" ref={page} tabIndex={-1} className={styles.page}>
          <ErrorBoundary of={place}>{screenAt(place)}</ErrorBoundary>
        </main>
      </div>
      {isFileHeld && (
        <DropVeil
          text={t(place.screen === 'participants' ? 'participants.drop' : 'merge.screen.drop')}
        />
      )}
    </div>
  );
}

/** Main answers in the order in which it is asked: what was typed is saved first. */
function lock(): void {
  finishTyping();
  void lockVault();
}

/** « Aujourd’hui » means today, whatever day was being looked at. */
function visit(screen: Entry): void {
  if (screen === 'today' && useDay.getState().asked !== null) void readDay(null);
  goTo({ screen });
}

function screenAt(place: Place): ReactNode {
  switch (place.screen) {
    case 'today':
      return <TodayScreen />;
    case 'rollcall':
      return <RollcallScreen key={place.lessonId} lessonId={place.lessonId} />;
    case 'participants':
      return <ParticipantsScreen key={place.lessonId} lessonId={place.lessonId} />;
    case 'classes':
      return (
        <ClassesScreen
          page={place.page ?? null}
          classId={place.classId ?? null}
          tab={place.tab ?? null}
          pupilId={place.pupilId ?? null}
        />
      );
    case 'timetable':
      return <TimetableScreen />;
    case 'registers':
      return <RegistersScreen page={place.page ?? null} classId={place.classId ?? null} />;
    case 'visio':
      return <VisioScreen page={place.page ?? null} classId={place.classId ?? null} />;
    case 'exports':
      return <ExportsScreen linked={place} />;
    case 'settings':
      return <SettingsScreen />;
    default:
      return assertNever(place);
  }
}

/** The pages that have no entry of their own in the navigation. */
function isOfRollCall(screen: Place['screen']): screen is 'rollcall' | 'participants' {
  return screen === 'rollcall' || screen === 'participants';
}

function useShortcuts(): void {
  useEffect(() => {
    function listen(event: KeyboardEvent) {
      if (!event.ctrlKey || event.altKey || event.shiftKey || event.metaKey) return;
      // `code` names the digit key on an AZERTY row too, where the digit itself needs Shift.
      const digit = /^(?:Digit|Numpad)([1-7])$/.exec(event.code)?.[1];
      const screen = digit === undefined ? undefined : ENTRIES[Number(digit) - 1];
      if (screen !== undefined) visit(screen);
      else if (event.key.toLowerCase() === 'l') lock();
      else return;
      event.preventDefault();
    }
    window.addEventListener('keydown', listen);
    window.addEventListener('beforeunload', finishTyping);
    return () => {
      window.removeEventListener('keydown', listen);
      window.removeEventListener('beforeunload', finishTyping);
    };
  }, []);
}
