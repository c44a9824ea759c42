import type { Database } from './database';
import { absenceRepository } from './repositories/absences';
import { aliasRepository } from './repositories/aliases';
import { calendarRepository } from './repositories/calendars';
import { classTextsRepository } from './repositories/class-texts';
import { classRepository } from './repositories/classes';
import { columnMappingRepository } from './repositories/column-mappings';
import { enrolmentRepository } from './repositories/enrolments';
import { hostProfileRepository } from './repositories/host-profiles';
import { importRepository } from './repositories/imports';
import { journalRepository } from './repositories/journal';
import { lessonReportRepository } from './repositories/lesson-reports';
import { lessonRepository } from './repositories/lessons';
import { listedNameRepository } from './repositories/listed-names';
import { madeDocumentRepository } from './repositories/made-documents';
import { meetingLogRepository } from './repositories/meeting-log';
import { meetingRepository } from './repositories/meetings';
import { noteRepository } from './repositories/notes';
import { outageRepository } from './repositories/outages';
import { photoRepository } from './repositories/photos';
import { pickRepository } from './repositories/picks';
import { pupilRepository } from './repositories/pupils';
import { refusedValueRepository } from './repositories/refused-values';
import { registerRepository } from './repositories/registers';
import { rehearsalRepository } from './repositories/rehearsals';
import { roomRepository } from './repositories/rooms';
import { schoolYearRepository } from './repositories/school-years';
import { seatingPlanRepository } from './repositories/seating-plans';
import { sheetRepository } from './repositories/sheets';
import { slotRepository } from './repositories/slots';
import { spanRepository } from './repositories/spans';
import { vaultRowRepository } from './repositories/vault-rows';

/** Everything that is stored, behind one object; its parts share one transaction. */
export function createStore(database: Database) {
  return {
    transaction: database.transaction,
    writes: database.writes,
    ...schoolYearRepository(database),
    ...classRepository(database),
    ...pupilRepository(database),
    ...enrolmentRepository(database),
    ...listedNameRepository(database),
    ...refusedValueRepository(database),
    ...columnMappingRepository(database),
    ...importRepository(database),
    ...noteRepository(database),
    ...photoRepository(database),
    ...seatingPlanRepository(database),
    ...pickRepository(database),
    ...slotRepository(database),
    ...calendarRepository(database),
    ...lessonRepository(database),
    ...registerRepository(database),
    ...absenceRepository(database),
    ...roomRepository(database),
    ...classTextsRepository(database),
    ...hostProfileRepository(database),
    ...meetingRepository(database),
    ...outageRepository(database),
    ...journalRepository(database),
    ...spanRepository(database),
    ...sheetRepository(database),
    ...rehearsalRepository(database),
    ...lessonReportRepository(database),
    ...aliasRepository(database),
    ...meetingLogRepository(database),
    ...madeDocumentRepository(database),
    ...vaultRowRepository(database),
  };
}
