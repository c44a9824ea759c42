import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { app, type BrowserWindow, clipboard, net, session } from 'electron';
import type { EventName, Events } from '../core/contract/events';
import { createTranslator, type Translate } from '../core/strings/translate';
import { assembleMeetings } from './assemble-meetings';
import { createBudget } from './network/budget';
import { networkFingerprint } from './network/network-fingerprint';
import { createProbe } from './network/probe';
import { openExternal } from './security/open-external';
import { openMail } from './security/open-mail';
import { createAlertService } from './services/alert-service';
import { createAutostartService } from './services/autostart-service';
import { createDocumentService } from './services/document-service';
import { createFaultService } from './services/fault-service';
import { createJournalService } from './services/journal-service';
import { createMeetingService } from './services/meeting-service';
import { createNetworkService } from './services/network-service';
import type { Clock, NewId, OpenStore } from './services/ports';
import { createPrintDesk } from './services/print-desk';
import { createProfileService } from './services/profile-service';
import { createRehearsalService } from './services/rehearsal-service';
import { createReminderService } from './services/reminder-service';
import { createReportFromWindow } from './services/report-from-window';
import { createRoomService } from './services/room-service';
import type { TrayItem } from './services/tray-view';
import { createWatchService } from './services/watch-service';
import type { openPreferences } from './storage/preferences';
import type { createWrittenFiles } from './storage/written-files';
import { systemAutostart } from './windows/autostart';
import { createCleanWindows } from './windows/clean-window';
import { chooseExportFile } from './windows/file-dialogs';
import { showWindow } from './windows/main-window';
import { showNotification } from './windows/notification';
import { createPrinter } from './windows/printer';
import { createTray } from './windows/tray';

/** What every service is built with. */
export type Base = {
  readonly store: OpenStore;
  readonly now: Clock;
  readonly newId: NewId;
  readonly timeZone: () => string;
};

/** Joins what watches rooms, opens them and proves what happened to their ports. */
export function assembleRooms(given: {
  readonly base: Base;
  readonly writeFile: ReturnType<typeof createWrittenFiles>['write'];
  readonly preferences: ReturnType<typeof openPreferences>;
  readonly mainWindow: () => BrowserWindow;
  readonly translate: () => Translate;
  readonly tell: <E extends EventName>(name: E, payload: Events[E]) => void;
  readonly log: (message: string, error: unknown) => void;
}) {
  const { base, preferences, mainWindow, translate, tell, log } = given;
  const after = (milliseconds: number, work: () => void) => {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  };
  const inDocuments = (name: string) =>
    chooseExportFile(mainWindow(), join(app.getPath('documents'), name));
  const icon = join(app.getAppPath(), 'assets/icon.png');
  const files = { chooseFile: inDocuments, writeFile: given.writeFile };
  // Every change of the day may raise or end an alert or a reminder; there are none at first.
  let refreshAlerts = () => {};
  let refreshReminders = () => {};
  let reminderLines = (): readonly TrayItem[] => [];
  const tellDay = () => {
    tell('day:changed', {});
    refreshAlerts();
    refreshReminders();
  };

  const budget = createBudget({ now: base.now });
  const probe = createProbe({
    net,
    session: session.fromPartition('probe', { cache: false }),
    userAgent: `Continuo/${app.getVersion()}`,
    now: base.now,
    budget,
    neutralHosts: () => preferences.stored().neutralHosts,
    fingerprint: networkFingerprint,
  });
  const journal = createJournalService({
    ...base,
    ...files,
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    translate,
    pause: () => new Promise((resolve) => setImmediate(resolve)),
  });
  const watch = createWatchService({
    ...base,
    probe,
    budget,
    fingerprint: networkFingerprint,
    after,
    jitter: Math.random,
    journal,
    tellDay,
    log,
  });
  const inWindow = assembleMeetings({
    base,
    icon,
    mainWindow,
    translate,
    look() {
      const { language, textSize } = preferences.read();
      return { language, textSize };
    },
    after,
    tell,
    tellDay,
    reportRoom: (lessonId) => void reportFromWindow(lessonId),
    log,
  });
  const meetings = createMeetingService({
    ...base,
    journal,
    serviceState: watch.state,
    probeBeforeOpening: watch.probeBeforeOpening,
    open: openExternal,
    openMail,
    openInWindow: inWindow.meetingRooms.open,
    leaveWindowFor: inWindow.meetingRooms.leaveFor,
    openClean: createCleanWindows({ translate, icon, chooseScreen: inWindow.chooseScreen }),
    copy: (text) => clipboard.writeText(text),
    translate: createTranslator('fr'),
    tellDay,
  });
  const reportFromWindow = createReportFromWindow({
    report: meetings.report,
    showWindow: () => showWindow(mainWindow()),
    tellMeeting: (lessonId, outcome) => tell('meeting:changed', { lessonId, outcome }),
    tellFailure: (error) => tell('alerts:failed', error),
    log,
  });
  const alerts = createAlertService({
    ...base,
    translate,
    language: () => preferences.read().language,
    serviceState: watch.state,
    fallBack: meetings.fallBack,
    tray: createTray(icon),
    trayLines: () => reminderLines(),
    notify: showNotification,
    showWindow: () => showWindow(mainWindow()),
    quit: () => app.quit(),
    after,
    tell: (view) => tell('alerts:changed', view),
    tellMeeting: (lessonId, outcome) => tell('meeting:changed', { lessonId, outcome }),
    tellFailure: (error) => tell('alerts:failed', error),
    log,
  });
  refreshAlerts = alerts.refresh;
  const reminders = createReminderService({
    ...base,
    translate,
    language: () => preferences.read().language,
    notify: showNotification,
    showWindow: () => showWindow(mainWindow()),
    after,
    tell: (list) => tell('reminders:changed', list),
    tellClicked: (lessonId) => tell('reminders:clicked', { lessonId }),
    onTrayLines: alerts.refresh,
    log,
  });
  refreshReminders = reminders.refresh;
  reminderLines = reminders.trayLines;
  const changed = { onRoomsChanged: watch.start, tellDay };
  const printing = createPrintDesk({
    printer: createPrinter({
      preload: join(app.getAppPath(), 'out/preload/preload.cjs'),
      window: mainWindow,
    }),
    newToken: base.newId,
    after,
  });

  return {
    tellDay,
    watch,
    journal,
    meetings,
    meetingRooms: inWindow.meetingRooms,
    meetingLog: inWindow.meetingLog,
    alerts,
    reminders,
    rooms: createRoomService({
      ...base,
      ...changed,
      random: randomBytes,
      serviceState: watch.state,
    }),
    profiles: createProfileService({ ...base, ...changed }),
    rehearsals: createRehearsalService({
      ...base,
      serviceState: watch.state,
      probe: watch.probeByHand,
      translate: createTranslator('fr'),
      tellDay,
    }),
    faults: createFaultService({
      ...base,
      lastLook: watch.lastLook,
      system: () => `Continuo ${app.getVersion()} · ${process.platform} ${process.arch}`,
      neutralHosts: () => preferences.stored().neutralHosts,
      translate,
    }),
    network: createNetworkService({
      budget,
      neutralHosts: () => preferences.stored().neutralHosts,
      writeNeutralHosts: (neutralHosts) => preferences.write({ neutralHosts: [...neutralHosts] }),
    }),
    printing,
    documents: createDocumentService({
      ...base,
      ...files,
      journal,
      desk: printing,
      translate: createTranslator('fr'),
      version: app.getVersion(),
      tellDay,
    }),
    autostart: createAutostartService({
      system: systemAutostart(),
      isProposed: () => preferences.stored().autostartProposed,
      keepProposed: () => preferences.write({ autostartProposed: true }),
    }),
  };
}
