import type { WebFrameMain } from 'electron';
import type { RequestName } from '../../../../core/contract/requests';
import { parseRoster } from '../../../../core/roster/parse-roster';
import { success } from '../../../../core/shared/result';
import { createGate } from '../../../../electron/ipc/gate';
import { createHandlers, type Services } from '../../../../electron/ipc/handlers';
import { createClassService } from '../../../../electron/services/class-service';
import { createGroupService } from '../../../../electron/services/group-service';
import { createNoteService } from '../../../../electron/services/note-service';
import { createPhotoService } from '../../../../electron/services/photo-service';
import { createPickService } from '../../../../electron/services/pick-service';
import { createPupilPageService } from '../../../../electron/services/pupil-page-service';
import { createPupilService } from '../../../../electron/services/pupil-service';
import { createRosterService } from '../../../../electron/services/roster-service';
import { createSeatingService } from '../../../../electron/services/seating-service';
import { createYearService } from '../../../../electron/services/year-service';
import { jpeg } from '../../core/photos/test-pictures';
import { openDocuments } from './test-documents';

const SCREEN = { url: 'continuo://app/' } as WebFrameMain;

type Ask = (
  name: RequestName,
  input: unknown,
) => Promise<{ ok: boolean; value?: unknown; error?: { code: string } }>;

/** All requests about classes, from the gate to a real vault. */
export function openClassRequests(now = '2026-11-23T09:30:00Z') {
  const school = openDocuments();
  const { store } = school;
  let ids = 0;
  const ports = {
    store: () => store,
    now: () => now,
    newId: () => `new-${++ids}`,
    timeZone: () => 'Europe/Paris',
    tellClasses: () => undefined,
  };
  const picture = { fileName: 'a.jpg', read: () => Promise.resolve(jpeg(30, 40)) };
  const services = {
    documents: school.documents,
    classes: createClassService({ ...ports, serviceState: () => undefined }),
    groups: createGroupService(ports),
    pupils: createPupilService(ports),
    pupilPages: createPupilPageService(ports),
    notes: createNoteService(ports),
    seating: createSeatingService(ports),
    picks: createPickService({ ...ports, random: () => 0 }),
    years: createYearService({ ...ports, random: (count) => new Uint8Array(count) }),
    photos: createPhotoService({
      ...ports,
      chooseFiles: () => Promise.resolve(['a.jpg']),
      chooseFolder: () => Promise.resolve('folder'),
      readPictures: () => Promise.resolve(success({ pictures: [picture], refused: [] })),
      unfold: () => Promise.resolve({ pictures: [], refused: [] }),
    }),
    rosters: createRosterService({
      ...ports,
      chooseFile: () => Promise.resolve(null),
      readFile: () => Promise.reject(new Error('no file was chosen')),
      readClipboard: () => Promise.resolve('Nom;Prénom;Classe\nABADIE;Léa;4A\n'),
      parse: (file, options) => Promise.resolve(parseRoster(file, options)),
    }),
  };
  const faults: unknown[] = [];
  const gate = createGate(createHandlers(services as unknown as Services), {
    isTrusted: () => true,
    log: (_message, error) => faults.push(error),
  });
  const ask: Ask = (name, input) => gate({ senderFrame: SCREEN }, name, input);
  return { ask, faults, store, database: school.database };
}
