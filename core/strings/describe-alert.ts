import type { AlertView } from '../contract/alert-views';
import type { Language } from '../contract/views';
import type { AlertFacts } from '../meeting/alerts';
import { presentRoom } from '../meeting/alerts';
import { isBad } from '../reachability/observation';
import { assertNever } from '../shared/assert-never';
import { dateIn } from '../timetable/day';
import { formatDayAndMonth, formatTime } from './format-time';
import type { Translate } from './translate';

/** How an alert is said: the words, the school's time zone (IANA) and the language of its hours. */
export type Saying = {
  readonly t: Translate;
  readonly timeZone: string;
  readonly language: Language;
};

/** Which class and which lesson: « 4A, séance de 8 h 00 »; without the class where it has no name. */
export function alertTitle({ t, timeZone, language }: Saying, alert: AlertView): string {
  const { className, start } = alert;
  const time = formatTime(start, timeZone, language);
  return className === ''
    ? t('alerts.lessonAt', { time })
    : t('alerts.lesson', { className, time });
}

/** What is the matter, and since when. */
export function alertSentence(saying: Saying, alert: AlertView): string {
  const { t } = saying;
  const facts = {
    room: t(alert.official ? 'alerts.officialRoom' : 'alerts.otherRoom'),
    since: sinceWords(saying, alert),
  };
  switch (alert.kind) {
    case 'outage':
      switch (alert.verdict) {
        case 'overloaded':
        case 'maintenance':
        case 'down':
          return t(`alerts.${alert.verdict}`, facts);
        default:
          return t('alerts.reported', facts);
      }
    case 'offline':
      return t('alerts.offline', facts);
    case 'recovered':
      return t('alerts.recovered', facts);
    default:
      return assertNever(alert.kind);
  }
}

/** What the button of an alert says; null where there is nothing to do. */
export function alertAction(t: Translate, alert: AlertView): string | null {
  const { action, kind } = alert;
  if (kind === 'recovered') return null;
  switch (action.kind) {
    case 'fall-back':
      return fallBackWords(t, alert);
    case 'offline-plan':
      return t('alerts.offlinePlan');
    case 'open':
      return t('alerts.open');
    case 'none':
      return null;
    default:
      return assertNever(action);
  }
}

/** The line of the tray that moves a class: « Basculer 4A vers Jitsi »; null unless it is due. */
export function trayFallBack(t: Translate, alert: AlertView): string | null {
  const { className, action, tool, back } = alert;
  if (action.kind !== 'fall-back') return null;
  if (className === '') return fallBackWords(t, alert);
  return back === true
    ? t('alerts.goBackOf', { className })
    : t('alerts.fallBackOf', { className, tool: toolWords(t, tool) });
}

/** The room of a lesson in one line: « 4A, 8 h 00 : la salle est saturée ». */
export function roomLine({ t, timeZone, language }: Saying, lesson: AlertFacts): string {
  const room = presentRoom(lesson);
  const verdict = room?.service?.verdict ?? 'unknown';
  const isReported = room?.reportedAt !== undefined && !isBad(verdict);
  const state = room === undefined ? 'noRoom' : isReported ? 'reported' : verdict;
  const { className, start } = lesson;
  const words = {
    time: formatTime(start, timeZone, language),
    state: t(`alerts.tray.${state}`),
  };
  return className === ''
    ? t('alerts.tray.stateAt', words)
    : t('alerts.tray.state', { className, ...words });
}

function fallBackWords(t: Translate, { tool, back }: AlertView): string {
  return back === true ? t('alerts.goBack') : t('alerts.fallBack', { tool: toolWords(t, tool) });
}

function toolWords(t: Translate, tool: AlertView['tool']): string {
  return t(`profiles.products.${tool ?? 'page'}`);
}

/** With its day where that is not the day of the lesson: a room may be down since the evening. */
function sinceWords({ t, timeZone, language }: Saying, { since, start }: AlertView): string {
  const time = formatTime(since, timeZone, language);
  const day = dateIn(timeZone, since);
  return day === dateIn(timeZone, start)
    ? t('alerts.since', { time })
    : t('alerts.sinceDay', { day: formatDayAndMonth(day, language), time });
}
