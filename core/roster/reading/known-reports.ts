import type { Sheet } from '../../files/sheet';

/** Headers that stand together in the reports of one tool only, folded (domain facts §3). */
const REPORTS: readonly (readonly string[])[] = [
  // Zoom: who, then the meeting, then the French wordings that are known.
  ['nameoriginalname'],
  ['usernameoriginalname'],
  ['nomnomoriginal'],
  ['meetingid', 'topic'],
  ['jointime', 'leavetime'],
  ['ndereunion', 'sujet'],
  ['heuredarrivee', 'heurededepart', 'dureeminutes'],
  ['heuredeconnexion', 'heurededeconnexion'],
  // Teams
  ['fullname', 'useraction', 'timestamp'],
  ['nomcomplet', 'actiondelutilisateur'],
  ['firstjoin', 'lastleave'],
  ['meetingtitle', 'attendedparticipants'],
  // Meet
  ['timejoined', 'timeexited'],
  // BigBlueButton, in English
  ['moderator', 'activityscore', 'talktime'],
  // Collaborate
  ['nameofattendee', 'attendeerole'],
  ['attendeefirstjointime', 'attendeelastleavetime'],
];

/** Columns of a list of pupils, which no tool writes. */
const OF_PUPILS = ['neele', 'datedenaissance', 'datenaissance', 'ine', 'eleves', 'nomeleve'];

/** Whether a table is a report of participants; `headers`: its first rows, folded. */
export function isReportOfParticipants(
  headers: readonly (readonly string[])[],
  sheet: Sheet,
): boolean {
  if (headers.some((row) => OF_PUPILS.some((name) => row.includes(name)))) return false;
  const named = headers.some((row) =>
    REPORTS.some((report) => report.every((name) => row.includes(name))),
  );
  return named || isLearningDashboard(sheet);
}

const SPAN = /^\d+:\d{2}:\d{2}$/;

/**
 * BigBlueButton translates the names of its twelve columns, so that it is known by its cells: who
 * is a moderator, how long everyone talked and stayed.
 */
function isLearningDashboard(sheet: Sheet): boolean {
  const [, ...people] = sheet.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return (
    people.length > 0 &&
    people.every(({ cells }) => {
      const [, moderator = '', , talk = '', , , , , , , , stay = ''] = cells.map((c) => c.trim());
      const spans = [talk, stay].every((span) => span === '-' || SPAN.test(span));
      return /^(?:TRUE|FALSE)$/i.test(moderator) && spans;
    })
  );
}
