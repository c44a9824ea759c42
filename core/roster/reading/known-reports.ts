import type { Sheet, SheetRow } from '../../files/sheet';
import type { ReportTool } from '../../participants/report';

/**
 * Headers that stand together in the reports of one tool only, folded (domain facts §3). Teams comes
 * before Zoom, whose `Join Time` and `Leave Time` it has too.
 */
const REPORTS: readonly (readonly [ReportTool, readonly string[]])[] = [
  ['teams', ['fullname', 'useraction', 'timestamp']],
  ['teams', ['nomcomplet', 'actiondelutilisateur']],
  ['teams', ['firstjoin', 'lastleave']],
  ['teams', ['firstjoin', 'inmeetingduration']],
  ['teams', ['meetingtitle', 'attendedparticipants']],
  ['teams', ['jointime', 'participantidupn']],
  // Who, then the meeting, then the French wordings that are known.
  ['zoom', ['nameoriginalname']],
  ['zoom', ['usernameoriginalname']],
  ['zoom', ['nomnomoriginal']],
  ['zoom', ['meetingid', 'topic']],
  ['zoom', ['jointime', 'leavetime']],
  ['zoom', ['ndereunion', 'sujet']],
  ['zoom', ['heuredarrivee', 'heurededepart', 'dureeminutes']],
  ['zoom', ['heuredeconnexion', 'heurededeconnexion']],
  ['meet', ['timejoined', 'timeexited']],
  // In English; in any language by its cells.
  ['bbb', ['moderator', 'activityscore', 'talktime']],
  ['collaborate', ['nameofattendee', 'attendeerole']],
  ['collaborate', ['attendeefirstjointime', 'attendeelastleavetime']],
];

/** Columns of a list of pupils, which no tool writes. */
const OF_PUPILS = ['neele', 'datedenaissance', 'datenaissance', 'ine', 'eleves', 'nomeleve'];

/** Whether a table is a report of participants; `headers`: its first rows, folded. */
export function isReportOfParticipants(
  headers: readonly (readonly string[])[],
  sheet: Sheet,
): boolean {
  if (headers.some((row) => OF_PUPILS.some((name) => row.includes(name)))) return false;
  return reportToolOf(headers) !== undefined || isLearningDashboard(sheet);
}

/** The tool whose report has lines of such folded cells, if its headers are known. */
export function reportToolOf(headers: readonly (readonly string[])[]): ReportTool | undefined {
  const known = REPORTS.find(([, names]) =>
    headers.some((row) => names.every((name) => row.includes(name))),
  );
  return known?.[0];
}

/** As the tool writes it, and as a French spreadsheet saves it again. */
const TRUTH = /^(?:TRUE|FALSE|VRAI|FAUX)$/i;
const SPAN = /^\d+:\d{2}:\d{2}$/;

/**
 * BigBlueButton translates the names of its twelve columns, so that it is known by its cells: who
 * is a moderator, how long everyone talked and stayed. Its last line is of those without a name of
 * their own, who have neither.
 */
export function isLearningDashboard(sheet: Sheet): boolean {
  const [, ...people] = sheet.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return people.some(isNamed) && people.every((row) => isNamed(row) || isNobody(row));
}

function isNamed({ cells }: SheetRow): boolean {
  const [, moderator = '', , talk = '', , , , , , , , stay = ''] = cells.map((c) => c.trim());
  const spans = [talk, stay].every((span) => span === '-' || SPAN.test(span));
  return TRUTH.test(moderator) && spans;
}

function isNobody({ cells }: SheetRow): boolean {
  const [, moderator, , , , , , , , joined, left, stay] = cells.map((c) => c.trim());
  return [moderator, joined, left, stay].every((cell) => cell === '-');
}
