import { randomBytes, randomInt } from 'node:crypto';
import { type BrowserWindow, clipboard } from 'electron';
import type { ServiceState } from '../core/contract/watch-views';
import type { Translate } from '../core/strings/translate';
import { createClassService } from './services/class-service';
import { createGroupService } from './services/group-service';
import { createNoteService } from './services/note-service';
import { createPhotoService } from './services/photo-service';
import { createPickService } from './services/pick-service';
import type { Clock, NewId, OpenStore } from './services/ports';
import { createPupilPageService } from './services/pupil-page-service';
import { createPupilService } from './services/pupil-service';
import { createRosterService } from './services/roster-service';
import { createSeatingService } from './services/seating-service';
import { createYearService } from './services/year-service';
import { readChosenFile } from './storage/files';
import { readPictures } from './storage/pictures';
import { choosePictureFolder, choosePictures, chooseRosterFile } from './windows/file-dialogs';
import { parseRosterAside } from './workers/parse-roster-aside';
import { unfoldPicturesAside } from './workers/unfold-pictures-aside';

/** Joins the services of classes, pupils and seating plans to their ports. */
export function assembleClasses(given: {
  readonly base: {
    readonly store: OpenStore;
    readonly now: Clock;
    readonly newId: NewId;
    readonly timeZone: () => string;
  };
  readonly mainWindow: () => BrowserWindow;
  readonly translate: () => Translate;
  readonly tellClasses: () => void;
  readonly serviceState: (roomId: string) => ServiceState | undefined;
}) {
  const { base, mainWindow, translate, tellClasses } = given;
  const writing = { ...base, tellClasses };
  const rosters = createRosterService({
    ...writing,
    chooseFile: () => chooseRosterFile(mainWindow(), translate()),
    readFile: readChosenFile,
    readClipboard: () => clipboard.readText(),
    parse: parseRosterAside,
  });
  const photos = createPhotoService({
    ...writing,
    chooseFiles: (many) => choosePictures(mainWindow(), translate(), many),
    chooseFolder: () => choosePictureFolder(mainWindow(), translate()),
    readPictures: (paths) => readPictures(paths, unfoldPicturesAside),
    unfold: unfoldPicturesAside,
  });

  return {
    rosters,
    photos,
    classes: createClassService({ ...writing, serviceState: given.serviceState }),
    groups: createGroupService(writing),
    pupils: createPupilService(writing),
    pupilPages: createPupilPageService(base),
    notes: createNoteService(writing),
    seating: createSeatingService(writing),
    picks: createPickService({ ...base, random: () => randomInt(2 ** 32) / 2 ** 32 }),
    years: createYearService({ ...writing, random: randomBytes }),

    /** The vault closes: no pupil stays in memory. */
    forget(): void {
      rosters.forget();
      photos.forget();
    },
  };
}
