import type { AlertsView } from '../../../../core/contract/alert-views';
import type { AppError } from '../../../../core/contract/errors';
import type { OpenOutcome } from '../../../../core/contract/meeting-views';
import type { ServiceState } from '../../../../core/contract/watch-views';
import type { Room } from '../../../../core/meeting/room';
import { failure, type Result, success } from '../../../../core/shared/result';
import { createTranslator } from '../../../../core/strings/translate';
import { createAlertService } from '../../../../electron/services/alert-service';
import { VaultLocked } from '../../../../electron/services/ports';
import type { TrayView } from '../../../../electron/services/tray-view';
import { createHandClock, settled } from '../hand-clock';
import { PARIS } from '../open-test-store';
import { lesson, openTestSchool } from '../test-school';

type Said = { readonly title: string; readonly body: string; readonly onClick: () => void };

const UP = { verdict: 'up', cause: 'identified' } as const;
const DOWN = { verdict: 'down', cause: 'error-page' } as const;

/** A remote lesson of 4A on Monday at 8, its chain (official room, Jitsi) and its alerts. */
export function openAlerts(now: string) {
  const school = openTestSchool();
  school.store.changeLesson(lesson({ id: 'monday', mode: 'remote' }));
  school.store.putRooms('4A', [room('official'), room('jitsi')]);
  const clock = createHandClock(now);
  const states = new Map<string, ServiceState>();
  const told: AlertsView[] = [];
  const said: Said[] = [];
  const trays: TrayView[] = [];
  let lines: TrayView['items'] = [];
  /** What came of clicks, in its order. */
  const acts: string[] = [];
  let isLocked = false;
  let answer: Result<OpenOutcome, AppError> = opened();

  const service = createAlertService({
    store: () => {
      if (isLocked) throw new VaultLocked();
      return school.store;
    },
    now: clock.now,
    timeZone: () => {
      if (isLocked) throw new VaultLocked();
      return PARIS;
    },
    translate: () => createTranslator('fr'),
    language: () => 'fr',
    serviceState: (roomId) => states.get(roomId),
    fallBack: async (lessonId) => {
      acts.push(`fall back ${lessonId}`);
      if (answer.ok) moveToJitsi();
      return answer;
    },
    tray: { show: (view) => trays.push(view) },
    trayLines: () => lines,
    notify: (notification) => said.push(notification),
    showWindow: () => acts.push('window'),
    quit: () => acts.push('quit'),
    after: clock.after,
    tell: (view) => told.push(view),
    tellMeeting: (lessonId, outcome) => acts.push(`tell ${lessonId} ${outcome.kind}`),
    tellFailure: ({ code }) => acts.push(`failed ${code}`),
    log: (message) => acts.push(`log ${message}`),
  });

  function moveToJitsi(): void {
    school.store.addMeeting('monday', {
      ...{ id: `meeting-${clock.now()}`, roomId: 'jitsi', product: 'jitsi', official: false },
      ...{ url: 'https://jitsi.example/x', openedAt: clock.now() },
    });
  }

  function see(seen: Pick<ServiceState, 'verdict' | 'cause'>, roomId = 'official'): void {
    states.set(roomId, { ...seen, detail: '', at: clock.now(), since: clock.now() });
    service.refresh();
  }

  return {
    ...school,
    clock,
    service,
    told,
    said,
    acts,
    moveToJitsi,
    goDown: () => see(DOWN),
    comeBack: () => see(UP),
    goOffline: () => see({ verdict: 'local-fault', cause: 'offline' }),
    kinds: () => told.at(-1)?.alerts.map(({ kind }) => kind),
    /** As the vault service does it. */
    lock(): void {
      service.lock();
      isLocked = true;
    },
    unlock(): void {
      isLocked = false;
      service.refresh();
    },
    failToOpen(): void {
      answer = failure({ code: 'open-failed' });
    },
    tooltip: () => plain(trays.at(-1)?.tooltip ?? ''),
    trayLines: () => trays.at(-1)?.items.map(({ label }) => plain(label)) ?? [],
    /** Another service has something to say there. */
    addTrayLine(label: string): void {
      lines = [{ label, act: () => acts.push(label) }];
      service.refresh();
    },
    trayDrawings: () => trays.length,
    async clickTray(label: string): Promise<void> {
      const item = trays.at(-1)?.items.find((one) => plain(one.label) === label);
      if (item?.act === undefined) throw new Error(`the tray has nothing to click: ${label}`);
      item.act();
      await settled();
    },
    async clickNotification(): Promise<void> {
      said.at(-1)?.onClick();
      await settled();
    },
  };
}

function opened(): Result<OpenOutcome, never> {
  return success({ kind: 'opened', roomId: 'jitsi', url: 'https://jitsi.example/x', message: '' });
}

function room(id: 'official' | 'jitsi'): Room {
  const official = id === 'official';
  const [product, url] = official
    ? (['page', 'https://visio.example/4a'] as const)
    : (['jitsi', 'https://jitsi.example/x'] as const);
  return { id, classId: '4A', product, official, url, madeAt: '2026-09-01T08:00:00Z' };
}

function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}
