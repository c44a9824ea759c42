import type { ReportTable } from '../../../core/participants/report-mapping';
import type { ParticipantPorts, ReportFile } from './participant-ports';

/** A file whose columns the teacher has to name. */
type Waiting<Given> = {
  readonly token: string;
  readonly lessonId: string;
  readonly given: Given;
  readonly table: ReportTable;
  /** Of its bytes: given twice it is asked about once. */
  readonly fingerprint: string;
};

/** The files whose columns the teacher is asked about, one after the other, until the lock. */
export function createWaitingTables<Given extends ReportFile>(
  ports: Pick<ParticipantPorts, 'newId' | 'fingerprint'>,
) {
  let waiting: readonly Waiting<Given>[] = [];

  return {
    add(lessonId: string, given: Given, table: ReportTable): void {
      const fingerprint = ports.fingerprint(given.bytes);
      const isKnown = waiting.some(
        (one) => one.lessonId === lessonId && one.fingerprint === fingerprint,
      );
      if (isKnown) return;
      waiting = [...waiting, { token: ports.newId(), lessonId, given, table, fingerprint }];
    },
    next: (lessonId: string) => waiting.find((one) => one.lessonId === lessonId),
    find: (lessonId: string, token: string) =>
      waiting.find((one) => one.lessonId === lessonId && one.token === token),
    remove(token: string): void {
      waiting = waiting.filter((one) => one.token !== token);
    },
    forget(): void {
      waiting = [];
    },
  };
}
