import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { type BrowserWindow, clipboard } from 'electron';
import { LARGEST_REPORT_BYTES } from '../core/participants/report';
import type { Translate } from '../core/strings/translate';
import type { ParticipantPorts } from './services/participants/participant-ports';
import type { ParticipantService } from './services/participants/participant-service';
import type { Clock, NewId, OpenStore } from './services/ports';
import type { RegisterService } from './services/register-service';
import { deleteReadFile, readChosenFile } from './storage/files';
import type { openPreferences } from './storage/preferences';
import { chooseReportFiles } from './windows/file-dialogs';
import { parseReportAside } from './workers/parse-report-aside';

/**
 * Joins the service of participants to the disk, the clipboard and the thread that reads reports. It
 * knows some fifty thousand names: it is read when it is first asked.
 */
export function assembleParticipants(given: {
  readonly base: {
    readonly store: OpenStore;
    readonly now: Clock;
    readonly newId: NewId;
    readonly timeZone: () => string;
  };
  readonly registers: RegisterService;
  readonly preferences: ReturnType<typeof openPreferences>;
  readonly mainWindow: () => BrowserWindow;
  readonly translate: () => Translate;
  readonly tell: (lessonId: string) => void;
  readonly log: (message: string, error: unknown) => void;
}) {
  const { base, preferences, log } = given;
  const ports: ParticipantPorts = {
    ...base,
    registers: given.registers,
    chooseFiles: () => chooseReportFiles(given.mainWindow(), given.translate()),
    readFile: readChosenFile,
    fileName: (path) => basename(path),
    deleteFile: (path, fingerprint) =>
      deleteReadFile(path, LARGEST_REPORT_BYTES, (bytes) => fingerprintOf(bytes) === fingerprint),
    fingerprint: fingerprintOf,
    readClipboard: async () => clipboard.readText(),
    parse: parseReportAside,
    rules: () => preferences.stored().participantRules,
    keepRules: (participantRules) => {
      preferences.write({ participantRules });
    },
    tell: given.tell,
    log,
  };
  let service: ParticipantService | null = null;
  async function ask(): Promise<ParticipantService> {
    const { createParticipantService } = await import(
      './services/participants/participant-service'
    );
    service ??= createParticipantService(ports);
    return service;
  }

  return {
    ask,

    /** The vault was opened: names that were left for the end of a meeting go when it is long over. */
    tidyLogs(): void {
      if (base.store().logsAcceptedEarly().length === 0) return;
      ask().then(
        (asked) => asked.tidyLogs(),
        (error) => log('the logs of meetings', error),
      );
    },

    /** The vault closes: no name stays in memory. */
    forget: () => service?.forget(),
  };
}

function fingerprintOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
