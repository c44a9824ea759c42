import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import type { EventName, Events } from '../core/contract/events';
import type { PageLook } from '../core/contract/views';
import type { Translate } from '../core/strings/translate';
import { openExternal } from './security/open-external';
import { createMeetingLogService } from './services/meeting-log-service';
import { createMeetingRoomService } from './services/meeting-room-service';
import type { Clock, OpenStore } from './services/ports';
import { showWindow } from './windows/main-window';
import { createMeetingWindows } from './windows/meeting-window';
import { createScreenChooser } from './windows/screen-chooser';

/** Joins the meetings in the app's own windows, their log and the choice of a screen to their ports. */
export function assembleMeetings(given: {
  readonly base: {
    readonly store: OpenStore;
    readonly now: Clock;
    readonly timeZone: () => string;
  };
  readonly icon: string;
  readonly mainWindow: () => BrowserWindow;
  readonly translate: () => Translate;
  readonly look: () => PageLook;
  readonly after: (milliseconds: number, work: () => void) => () => void;
  readonly tell: <E extends EventName>(name: E, payload: Events[E]) => void;
  readonly tellDay: () => void;
  readonly reportRoom: (lessonId: string) => void;
  readonly log: (message: string, error: unknown) => void;
}) {
  const { base, icon, mainWindow, translate, look, after, tell, tellDay, reportRoom, log } = given;
  const built = (path: string) => join(app.getAppPath(), 'out', path);
  const root = built('renderer');
  const chooseScreen = createScreenChooser({
    translate,
    look,
    root,
    preload: built('preload/chooser-preload.cjs'),
  });
  const meetingLog = createMeetingLogService({
    ...base,
    after,
    tell: (lessonId) => tell('participants:changed', { lessonId }),
    log,
  });
  const meetingRooms = createMeetingRoomService({
    ...base,
    look,
    meetingLog,
    openWindow: createMeetingWindows({
      translate,
      icon,
      root,
      preload: built('preload/meeting-preload.cjs'),
      chooseScreen,
    }),
    open: openExternal,
    showRollCall(lessonId) {
      showWindow(mainWindow());
      tell('rollcall:show', { lessonId });
    },
    reportRoom,
    tellDay,
  });
  return { chooseScreen, meetingLog, meetingRooms };
}
