import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PrintPage } from '../../../../core/contract/print-views';
import type { Room } from '../../../../core/meeting/room';
import { addressName } from '../../../../core/reachability/address-name';
import { createTranslator } from '../../../../core/strings/translate';
import {
  createDocumentService,
  type DocumentService,
} from '../../../../electron/services/document-service';
import { createJournalService } from '../../../../electron/services/journal-service';
import { createPrintDesk } from '../../../../electron/services/print-desk';
import { writeExport } from '../../../../electron/storage/files';
import { createHandClock, settled } from '../hand-clock';
import { countedIds, PARIS } from '../open-test-store';
import { lesson, openTestSchool } from '../test-school';

const OFFICIAL = 'https://cv.example/4a/salle?jeton=secret#ici';
const SERVICE = `page ${addressName(OFFICIAL.replace('#ici', ''))} Rejoindre`;

/** A room of 4A, to fall back to unless told. */
export const room = (given: Partial<Room> & { readonly id: string }): Room => ({
  classId: '4A',
  product: 'jitsi',
  official: false,
  url: `https://meet.example/${given.id}`,
  madeAt: '2026-09-01T08:00:00Z',
  ...given,
});
/** With a secret in its address. */
export const official = room({
  id: 'official',
  product: 'page',
  official: true,
  url: OFFICIAL,
  expect: 'Rejoindre',
});

/** Documents of the test school, at 9:30 on Monday; the windows draw at once. */
export function openDocuments(rooms: readonly Room[] = [official, room({ id: 'jitsi' })]) {
  const school = openTestSchool();
  const { store, folder } = school;
  store.putRooms('4A', rooms);
  store.addLesson(lesson({ id: 'remote', mode: 'remote', subject: 'Français' }));
  const clock = createHandClock('2026-11-23T08:30:00.000Z');
  const pages: PrintPage[] = [];
  const told: string[] = [];
  let paper: 'printed' | 'cancelled' = 'printed';
  let target: string | null = folder;
  const chosen = {
    chooseFile: async (name: string) => (target === null ? null : join(target, name)),
    writeFile: writeExport,
  };
  const journal = createJournalService({
    store: () => store,
    now: clock.now,
    newId: countedIds(),
    timeZone: () => PARIS,
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    translate: () => createTranslator('fr'),
    pause: settled,
    ...chosen,
  });
  const documents: DocumentService = createDocumentService({
    store: () => store,
    now: clock.now,
    newId: countedIds(),
    timeZone: () => PARIS,
    journal,
    desk: createPrintDesk({
      after: clock.after,
      newToken: countedIds(),
      printer: {
        open(token) {
          setImmediate(() => {
            const page = documents.page(token);
            if (page.ok) pages.push(page.value);
            documents.ready(token);
          });
          return {
            toPdf: async () => new TextEncoder().encode('%PDF'),
            toPaper: async () => paper,
            close: () => undefined,
          };
        },
      },
    }),
    ...chosen,
    translate: createTranslator('fr'),
    version: '1.2.3',
    tellDay: () => told.push('day'),
  });
  return {
    ...school,
    documents,
    journal,
    pages,
    told,
    files: () => readdirSync(folder).filter((name) => name.endsWith('.pdf')),
    giveUp(): void {
      target = null;
      paper = 'cancelled';
    },
    /** A probed outage of the official room, with the span that was observed. */
    fails(from: string, to: string): void {
      store.addOutage({
        id: `outage ${from}`,
        classId: '4A',
        source: 'probe',
        verdict: 'down',
        cause: 'gateway-error',
        startedAt: from,
        lastObservedAt: to,
      });
      store.endOutage(`outage ${from}`, to);
      store.addSpan({
        id: `span ${from}`,
        service: SERVICE,
        host: 'cv.example',
        verdict: 'down',
        cause: 'gateway-error',
        from,
        to,
      });
      const fact = { kind: 'state', service: SERVICE, host: 'cv.example' } as const;
      journal.record({ ...fact, verdict: 'down', cause: 'gateway-error', detail: '', since: from });
    },
    reports(reported: string, roomId = 'official'): void {
      store.addOutage({
        id: `report ${reported}`,
        classId: '4A',
        lessonId: reported,
        roomId,
        host: roomId === 'official' ? 'cv.example' : 'meet.example',
        source: 'teacher',
        startedAt: '2026-11-23T07:05:00Z',
        lastObservedAt: '2026-11-23T07:05:00Z',
      });
    },
  };
}
