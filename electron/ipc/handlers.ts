import { success } from '../../core/shared/result';
import type { AlertService } from '../services/alert-service';
import type { AppService } from '../services/app-service';
import type { AutostartService } from '../services/autostart-service';
import type { CalendarService } from '../services/calendar-service';
import type { ClassService } from '../services/class-service';
import type { DemonstrationService } from '../services/demonstration-service';
import type { DocumentService } from '../services/document-service';
import type { ExportDesk } from '../services/export/export-desk';
import type { FaultService } from '../services/fault-service';
import type { FollowUpService } from '../services/follow-up-service';
import type { GroupService } from '../services/group-service';
import type { JournalService } from '../services/journal-service';
import type { LessonService } from '../services/lesson-service';
import type { MeetingRoomService } from '../services/meeting-room-service';
import type { MeetingService } from '../services/meeting-service';
import type { NetworkService } from '../services/network-service';
import type { NoteService } from '../services/note-service';
import type { OutageService } from '../services/outage-service';
import type { OverviewService } from '../services/overview-service';
import type { PeriodService } from '../services/period-service';
import type { PhotoService } from '../services/photo-service';
import type { PickService } from '../services/pick-service';
import type { ProfileService } from '../services/profile-service';
import type { PupilPageService } from '../services/pupil-page-service';
import type { PupilService } from '../services/pupil-service';
import type { RegisterService } from '../services/register-service';
import type { RehearsalService } from '../services/rehearsal-service';
import type { ReminderService } from '../services/reminder-service';
import type { RoomService } from '../services/room-service';
import type { RosterService } from '../services/roster-service';
import type { SeatingService } from '../services/seating-service';
import type { TimetableService } from '../services/timetable-service';
import type { VaultService } from '../services/vault-service';
import type { WatchService } from '../services/watch-service';
import type { YearService } from '../services/year-service';
import type { Handlers } from './gate';
import { type AskParticipants, participantHandlers } from './participant-handlers';

export type Services = {
  readonly app: AppService;
  readonly vault: VaultService;
  readonly rosters: RosterService;
  readonly demonstration: DemonstrationService;
  readonly classes: ClassService;
  readonly groups: GroupService;
  readonly pupils: PupilService;
  readonly pupilPages: PupilPageService;
  readonly notes: NoteService;
  readonly photos: PhotoService;
  readonly years: YearService;
  readonly seating: SeatingService;
  readonly picks: PickService;
  readonly timetable: TimetableService;
  readonly calendars: CalendarService;
  readonly lessons: LessonService;
  readonly registers: RegisterService;
  readonly overview: OverviewService;
  readonly periods: PeriodService;
  readonly followUp: FollowUpService;
  readonly rooms: RoomService;
  readonly profiles: ProfileService;
  readonly meetings: MeetingService;
  readonly meetingRooms: MeetingRoomService;
  readonly rehearsals: RehearsalService;
  readonly alerts: AlertService;
  readonly reminders: ReminderService;
  readonly journal: JournalService;
  readonly faults: FaultService;
  readonly network: NetworkService;
  readonly outages: OutageService;
  readonly documents: DocumentService;
  readonly autostart: AutostartService;
  readonly watch: WatchService;
  readonly exports: ExportDesk;
  readonly participants: { readonly ask: AskParticipants };
};

/** The wall of bells: each request rings one service. */
export function createHandlers(services: Services): Handlers {
  const { app, vault, rosters, demonstration, classes, groups, pupils, pupilPages } = services;
  const { notes, photos, years, seating, picks } = services;
  const { timetable, calendars, lessons, registers, overview, periods, followUp } = services;
  const { rooms, profiles, meetings, rehearsals, watch, alerts, reminders, journal, faults } =
    services;
  const { network, outages, documents, autostart, exports, participants } = services;
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

    'roster:choose': () => rosters.choose(),
    'roster:drop': (file) => rosters.read(file),
    'roster:paste': () => rosters.paste(),
    'roster:map': ({ token, mapping }) => rosters.map(token, mapping),
    'roster:compare': ({ token, ...wanted }) => rosters.compare(token, wanted),
    'roster:import': ({ token, ...decided }) => rosters.import(token, decided),
    'roster:imports': () => success(rosters.imports()),
    'roster:undo': ({ importId }) => rosters.undo(importId),
    'roster:demonstration': () => demonstration.open(),

    'classes:list': () => success(classes.list()),
    'classes:of-year': ({ schoolYearId }) => classes.ofYear(schoolYearId),
    'classes:read': ({ classId }) => classes.read(classId),
    'classes:add': (typed) => classes.add(typed),
    'classes:change': ({ classId, ...typed }) => classes.change(classId, typed),
    'classes:archive': ({ classId, archived }) => classes.archive(classId, archived),
    'classes:remove': ({ classId }) => classes.remove(classId),

    'groups:read': ({ groupId }) => groups.read(groupId),
    'groups:write': (typed) => groups.write(typed),

    'pupils:add': ({ classId, ...typed }) => pupils.add(classId, typed),
    'pupils:change': ({ pupilId, pupil }) => pupils.change(pupilId, pupil),
    'pupils:change-level': ({ pupilId, classId, level }) =>
      pupils.changeLevel(pupilId, classId, level),
    'pupils:move': ({ pupilId, fromClassId, toClassId, on }) =>
      pupils.move(pupilId, fromClassId, toClassId, on),
    'pupils:leave': ({ pupilId, classId, on }) => pupils.leave(pupilId, classId, on),
    'pupils:return': ({ pupilId, classId, on }) => pupils.return(pupilId, classId, on),
    'pupils:remove': ({ pupilId }) => pupils.remove(pupilId),
    'pupils:page': ({ pupilId, schoolYearId }) => pupilPages.read(pupilId, schoolYearId),

    'notes:add': (typed) => notes.add(typed),
    'notes:change': ({ noteId, date, text }) => notes.change(noteId, date, text),
    'notes:remove': ({ noteId }) => notes.remove(noteId),

    'photos:choose': ({ classId, from }) => photos.choose(classId, from),
    'photos:drop': ({ classId, files }) => photos.read(classId, files),
    'photos:choose-one': ({ pupilId }) => photos.chooseOne(pupilId),
    'photos:source': ({ token, index }) => photos.source(token, index),
    'photos:write': ({ photos: made }) => photos.write(made),
    'photos:remove': ({ pupilId }) => photos.remove(pupilId),

    'years:list': () => success(years.list()),
    'years:offer': () => success(years.offer()),
    'years:carry': ({ classes: tasks }) => years.carry(tasks),

    'seating:read': ({ classId }) => seating.read(classId),
    'seating:write': ({ planId, plan }) => seating.write(planId, plan),
    'seating:add': ({ classId, name, copyOf }) => seating.add(classId, name, copyOf),
    'seating:rename': ({ planId, name }) => seating.rename(planId, name),
    'seating:choose': ({ planId }) => seating.choose(planId),
    'seating:remove': ({ planId }) => seating.remove(planId),
    'seating:print': ({ planId, ...wanted }) => documents.seating(planId, wanted),

    'pick:read': ({ classId, lessonId }) => picks.read(classId, lessonId),
    'pick:next': ({ classId, lessonId }) => picks.next(classId, lessonId),
    'pick:take-back': ({ classId, lessonId }) => picks.takeBack(classId, lessonId),

    'timetable:week': ({ date }) => success(timetable.week(date)),
    'slots:list': () => success(timetable.slots()),
    'slots:add': ({ slots }) => timetable.addSlots(slots),
    'slots:change': ({ slot }) => timetable.changeSlot(slot),
    'slots:remove': ({ slotId }) => timetable.removeSlot(slotId),
    'year:read': () => success(timetable.year()),
    'year:write': (change) => timetable.writeYear(change),
    'year:close': (period) => timetable.close(period),
    'year:reopen': ({ periodId }) => timetable.reopen(periodId),
    'calendar:choose': () => calendars.choose(),
    'calendar:import': ({ token, audiences, closed }) => calendars.import(token, audiences, closed),

    'lessons:day': ({ date }) => lessons.day(date),
    'lessons:add': (typed) => lessons.add(typed),
    'lessons:change': ({ lessonId, ...typed }) => lessons.change(lessonId, typed),
    'lessons:cancel': ({ lessonId }) => lessons.cancel(lessonId),
    'lessons:restore': ({ lessonId }) => lessons.restore(lessonId),
    'lessons:remove': ({ lessonId }) => lessons.remove(lessonId),

    'register:read': ({ lessonId }) => registers.read(lessonId),
    'register:mark': ({ lessonId, pupilId, mark }) => registers.mark(lessonId, pupilId, mark),
    'register:mark-unmarked': ({ lessonId, mark }) => registers.markUnmarked(lessonId, mark),
    'register:undo': ({ lessonId }) => registers.undo(lessonId),
    'register:redo': ({ lessonId }) => registers.redo(lessonId),
    'register:validate': ({ lessonId }) => registers.validate(lessonId),
    'register:history': ({ lessonId }) => registers.history(lessonId),

    'registers:forgotten': () => success(overview.forgotten()),
    'registers:undecided': () => success(overview.undecided()),
    'registers:absentees': ({ date }) => success(overview.absentees(date)),
    'registers:month': ({ classId, month }) => overview.month(classId, month),
    'registers:notices': ({ month }) => success(overview.notices(month)),
    'periods:list': () => success(periods.list()),
    'periods:add': (typed) => periods.add(typed),
    'periods:remove': ({ periodId }) => periods.remove(periodId),
    'follow-up:list': () => success(followUp.list()),
    'follow-up:add': (entry) => followUp.add(entry),
    'follow-up:remove': ({ entryId }) => followUp.remove(entryId),

    'rooms:read': ({ classId }) => rooms.read(classId),
    'rooms:add': (typed) => rooms.add(typed),
    'rooms:change': ({ roomId, ...typed }) => rooms.change(roomId, typed),
    'rooms:remove': ({ roomId }) => rooms.remove(roomId),
    'rooms:order': ({ classId, roomIds }) => rooms.order(classId, roomIds),
    'rooms:rotate': ({ roomId }) => rooms.rotate(roomId),
    'rooms:acknowledge': ({ roomId }) => rooms.acknowledge(roomId),
    'rooms:write-texts': ({ classId, texts }) => rooms.writeTexts(classId, texts),
    'profiles:list': () => success(profiles.list()),
    'profiles:write': ({ profile }) => profiles.write(profile),
    'profiles:reset': ({ host }) => profiles.reset(host),

    'meeting:open': ({ lessonId, roomId, anyway }) => meetings.open(lessonId, roomId, anyway),
    'meeting:fall-back': ({ lessonId }) => meetings.fallBack(lessonId),
    'meeting:report': ({ lessonId }) => meetings.report(lessonId),
    'meeting:withdraw-report': ({ lessonId, roomId }) => meetings.withdrawReport(lessonId, roomId),
    'meeting:open-clean': ({ lessonId, roomId }) => meetings.openClean(lessonId, roomId),
    'meeting:panel': ({ lessonId }) => meetings.panel(lessonId),
    'meeting:mail': ({ lessonId, what }) => meetings.mail(lessonId, what),
    'meeting:copy': ({ lessonId, what }) => meetings.copy(lessonId, what),
    'meeting:offline-plan': ({ lessonId }) => meetings.offlinePlan(lessonId),
    'rehearsal:run': ({ classId }) => rehearsals.run(classId),
    'rehearsal:last': ({ classId }) => rehearsals.last(classId),
    'rehearsal:due': () => success(rehearsals.due()),

    'service:probe': ({ roomId }) => watch.probeByHand(roomId),
    'service:fault': ({ roomId }) => faults.read(roomId),
    'alerts:read': () => success(alerts.read()),

    'participants:reminders': () => success(reminders.read()),
    'participants:dismiss-reminder': ({ lessonId, dismissed }) =>
      reminders.dismiss(lessonId, dismissed),
    'history:services': () => success(journal.services()),
    'history:read': ({ service, from, to }) => journal.history(service, from, to),
    'journal:read': ({ skip }) => success(journal.read(skip)),
    'journal:check': async () => success(await journal.check()),
    'journal:export': ({ from, to }) => journal.export(from, to),
    'network:read': () => success(network.read()),
    'network:write': ({ neutralHosts }) => network.write(neutralHosts),

    'documents:sheet': ({ classId, as }) => documents.sheet(classId, as),
    'documents:poster': ({ lessonId }) => documents.poster(lessonId),
    'documents:meeting-log': ({ lessonId }) => documents.meetingLog(lessonId),
    'documents:attestable': () => success(documents.attestable()),
    'documents:attestation': ({ lessonId, as }) => documents.attestation(lessonId, as),
    'print:page': ({ token }) => documents.page(token),
    'print:ready': ({ token }) => documents.ready(token),

    'register:outage': ({ lessonId }) => outages.read(lessonId),
    'register:decide-outage': ({ lessonId, pupilIds, decision, wording }) =>
      outages.decide(lessonId, pupilIds, decision, wording),

    ...participantHandlers(() => participants.ask()),

    'autostart:read': () => success(autostart.read()),
    'autostart:write': ({ enabled }) => autostart.write(enabled),
    'autostart:dismiss': () => success(autostart.dismiss()),

    'export:preview': ({ choice }) => exports.preview(choice),
    'export:write': ({ choice, ...wanted }) => exports.write(choice, wanted),
    'export:print': ({ choice }) => exports.print(choice),
    'export:cancel': () => {
      exports.cancel();
      return success(null);
    },
    'export:last': () => success(exports.last()),
    'export:folder': () => success(exports.folder()),
    'export:choose-folder': async () => success(await exports.chooseFolder()),
    'export:reveal': () => exports.reveal(),
  };
}
