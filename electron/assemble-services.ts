import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import type { EventName, Events } from '../core/contract/events';
import { createTranslator } from '../core/strings/translate';
import { assembleClasses } from './assemble-classes';
import { assembleExports } from './assemble-exports';
import { assembleParticipants } from './assemble-participants';
import { assembleRooms } from './assemble-rooms';
import type { Services } from './ipc/handlers';
import { createAppService } from './services/app-service';
import { createCalendarService } from './services/calendar-service';
import { createDemonstrationService } from './services/demonstration-service';
import { createFollowUpService } from './services/follow-up-service';
import { createLessonService } from './services/lesson-service';
import { createOutageService } from './services/outage-service';
import { createOverviewService } from './services/overview-service';
import { createPeriodService } from './services/period-service';
import { type Store, VaultLocked } from './services/ports';
import { createRegisterService } from './services/register-service';
import { createTimetableService } from './services/timetable-service';
import { createVaultService } from './services/vault-service';
import type { Database } from './storage/database';
import { readChosenFile } from './storage/files';
import type { openPreferences } from './storage/preferences';
import { createStore } from './storage/store';
import { createVault } from './storage/vault';
import { createWrittenFiles } from './storage/written-files';
import { chooseCalendarFile } from './windows/file-dialogs';
import { applyTheme } from './windows/main-window';
import { deriveKeyAside } from './workers/derive-key-aside';

const SCHOOL_TIME_ZONE = 'Europe/Paris';
/** Where the demonstration class falls back to; a teacher's own class names its instance. */
const DEMONSTRATION_JITSI = 'https://meet.jit.si';

/** Joins the services to their ports: disk, network, clock, chance, windows. */
export function assembleServices(given: {
  readonly vaultFolder: string;
  readonly preferences: ReturnType<typeof openPreferences>;
  readonly mainWindow: () => BrowserWindow;
  readonly tell: <E extends EventName>(name: E, payload: Events[E]) => void;
  readonly log: (message: string, error: unknown) => void;
}): Services {
  const { preferences, tell, log, mainWindow } = given;
  const now = () => new Date().toISOString();
  const newId = () => randomUUID();
  const translate = () => createTranslator(preferences.read().language);
  const vault = createVault({ folder: given.vaultFolder, now, newId, deriveKey: deriveKeyAside });
  let opened: { readonly database: Database; readonly store: Store } | null = null;
  const store = () => {
    const database = vault.database();
    if (database === null) throw new VaultLocked();
    if (opened?.database !== database) opened = { database, store: createStore(database) };
    return opened.store;
  };
  const timeZone = () => store().schoolYear(now().slice(0, 10))?.timeZone ?? SCHOOL_TIME_ZONE;
  const tellClasses = () => tell('classes:changed', {});
  const tellPeriods = () => tell('periods:changed', {});
  const base = { store, now, newId, timeZone };

  const files = createWrittenFiles();
  const virtual = assembleRooms({
    base,
    writeFile: files.write,
    preferences,
    mainWindow,
    translate,
    tell,
    log,
  });
  const { watch, rooms, tellDay } = virtual;
  /** Who plans lessons: the timetable says when rooms are looked at. */
  const planning = { ...base, translate, onLessonsChanged: watch.start, tellDay };
  const lessons = createLessonService({ ...planning, serviceState: watch.state });
  const calendars = createCalendarService({
    ...planning,
    chooseFile: () => chooseCalendarFile(mainWindow(), translate()),
    readFile: readChosenFile,
    tellClasses,
  });
  const registers = createRegisterService({
    ...base,
    tell: (progress) => tell('register:changed', progress),
  });
  const classes = assembleClasses({
    base,
    mainWindow,
    translate,
    tellClasses,
    serviceState: watch.state,
  });
  const participants = assembleParticipants({
    base,
    registers,
    preferences,
    mainWindow,
    translate,
    tell: (lessonId) => tell('participants:changed', { lessonId }),
    log,
  });
  const exports = assembleExports({
    base,
    registers,
    printing: virtual.printing,
    files,
    preferences,
    mainWindow,
    translate,
    tell,
    log,
  });

  return {
    app: createAppService({
      version: app.getVersion(),
      vault,
      preferences,
      onPreferences: ({ theme }) => {
        applyTheme(theme);
        // The tray speaks the language of the screens.
        virtual.alerts.refresh();
      },
    }),
    vault: createVaultService({
      ...base,
      vault,
      timeZone: SCHOOL_TIME_ZONE,
      onOpened: () => {
        watch.start();
        virtual.meetingLog.settle();
        participants.tidyLogs();
        virtual.alerts.refresh();
        virtual.reminders.refresh();
      },
      onClosing: () => {
        watch.lock();
        virtual.meetingLog.settle();
        // The tray is drawn by the alerts: from then on without names.
        virtual.reminders.lock();
        virtual.alerts.lock();
        registers.forget();
        classes.forget();
        exports.forget();
        participants.forget();
        calendars.forget();
      },
      tell: (state) => tell('vault:changed', { vault: state }),
    }),
    ...classes,
    demonstration: createDemonstrationService({
      ...base,
      rosters: classes.rosters,
      lessons,
      rooms,
      list: join(app.getAppPath(), 'assets/demonstration/4A.csv'),
      subject: () => translate()('system.demonstrationSubject'),
      jitsiInstance: DEMONSTRATION_JITSI,
    }),
    timetable: createTimetableService(planning),
    calendars,
    lessons,
    registers,
    overview: createOverviewService(base),
    periods: createPeriodService({ ...base, tellPeriods }),
    followUp: createFollowUpService({ ...base, tellPeriods }),
    ...virtual,
    outages: createOutageService({ ...base, registers, translate: createTranslator('fr') }),
    exports,
    participants,
  };
}
