import { success } from '../../core/shared/result';
import type { AppService } from '../services/app-service';
import type { ClassService } from '../services/class-service';
import type { DemonstrationService } from '../services/demonstration-service';
import type { ExportService } from '../services/export-service';
import type { LessonService } from '../services/lesson-service';
import type { RegisterService } from '../services/register-service';
import type { RoomService } from '../services/room-service';
import type { RosterService } from '../services/roster-service';
import type { VaultService } from '../services/vault-service';
import type { WatchService } from '../services/watch-service';
import type { Handlers } from './gate';

export type Services = {
  readonly app: AppService;
  readonly vault: VaultService;
  readonly roster: RosterService;
  readonly demonstration: DemonstrationService;
  readonly classes: ClassService;
  readonly lessons: LessonService;
  readonly registers: RegisterService;
  readonly rooms: RoomService;
  readonly watch: WatchService;
  readonly exports: ExportService;
};

/** The wall of bells: each request rings one service. */
export function createHandlers(services: Services): Handlers {
  const { app, vault, roster, demonstration, classes } = services;
  const { lessons, registers, rooms, watch, exports } = services;
  return {
    'app:read': () => success(app.read()),
    'preferences:write': (changed) => success(app.writePreferences(changed)),

    'vault:create': ({ passphrase }) => vault.create(passphrase),
    'vault:unlock': (secret) => vault.unlock(secret),
    'vault:lock': () => {
      vault.lock();
      return success(null);
    },
    'vault:change-passphrase': ({ passphrase }) => vault.changePassphrase(passphrase),
    'vault:renew-recovery-code': () => vault.renewRecoveryCode(),

    'roster:choose': () => roster.choose(),
    'roster:import': ({ token, classes: chosen }) => roster.import(token, chosen),
    'roster:demonstration': () => demonstration.open(),

    'classes:list': () => success(classes.list()),
    'classes:read': ({ classId }) => classes.read(classId),

    'lessons:day': ({ date }) => lessons.day(date),
    'lessons:add': (typed) => lessons.add(typed),
    'lessons:remove': ({ lessonId }) => lessons.remove(lessonId),

    'register:read': ({ lessonId }) => registers.read(lessonId),
    'register:mark': ({ lessonId, pupilId, mark }) => registers.mark(lessonId, pupilId, mark),
    'register:undo': ({ lessonId }) => registers.undo(lessonId),
    'register:redo': ({ lessonId }) => registers.redo(lessonId),
    'register:validate': ({ lessonId }) => registers.validate(lessonId),

    'rooms:write': (typed) => rooms.write(typed),
    'service:probe': ({ classId }) => watch.probeByHand(classId),
    'service:report': ({ lessonId }) => watch.report(lessonId),
    'service:withdraw-report': ({ lessonId }) => watch.withdrawReport(lessonId),
    'meeting:open': ({ lessonId, target }) => rooms.openMeeting(lessonId, target),

    'export:lesson': ({ lessonId, format }) => exports.lesson(lessonId, format),
    'export:month': ({ classId, month, format }) => exports.month(classId, month, format),
    'export:reveal': () => exports.reveal(),
  };
}
