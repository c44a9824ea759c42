import type { ProposalRules } from '../../../core/participants/proposal-rules';
import type { ParticipantReport, ReportError } from '../../../core/participants/report';
import type { ReportMapping } from '../../../core/participants/report-mapping';
import type { Result } from '../../../core/shared/result';
import type { Clock, NewId, OpenStore } from '../ports';
import type { RegisterService } from '../register-service';

/** A report as it lies on the disk or in the clipboard; then its name is empty. */
export type ReportFile = { readonly name: string; readonly bytes: Uint8Array };

/** Reads a report aside, so that nothing waits for it. */
type ParseReport = (
  file: ReportFile,
  lesson: { readonly start: string; readonly end: string; readonly timeZone: string },
  options?: { readonly mapping?: ReportMapping },
) => Promise<Result<ParticipantReport, ReportError>>;

/** What the service of participants is built with. */
export type ParticipantPorts = {
  readonly store: OpenStore;
  readonly now: Clock;
  readonly newId: NewId;
  readonly timeZone: () => string;
  readonly registers: Pick<RegisterService, 'takeOver'>;
  /** Asks the teacher for files; none = given up. */
  readonly chooseFiles: () => Promise<readonly string[]>;
  readonly readFile: (
    path: string,
    limit: number,
  ) => Promise<Result<ReportFile, 'roster-too-large' | 'file-unreadable'>>;
  /** The name of a file, without its folder. */
  readonly fileName: (path: string) => string;
  /** Deletes a plain file whose bytes still have that fingerprint; says whether it is gone. */
  readonly deleteFile: (path: string, fingerprint: string) => Promise<boolean>;
  readonly fingerprint: (bytes: Uint8Array) => string;
  readonly readClipboard: () => Promise<string>;
  readonly parse: ParseReport;
  readonly rules: () => ProposalRules;
  readonly keepRules: (rules: ProposalRules) => void;
  /** The participants of a lesson are to be read again. */
  readonly tell: (lessonId: string) => void;
  readonly log: (message: string, error: unknown) => void;
};
