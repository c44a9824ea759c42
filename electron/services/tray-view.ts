import type { AlertsView } from '../../core/contract/alert-views';
import { type AlertFacts, nearLessons } from '../../core/meeting/alerts';
import { roomLine, type Saying, trayFallBack } from '../../core/strings/describe-alert';

/** A line of the tray's menu; one without an act only says something. */
export type TrayItem = { readonly label: string; readonly act?: () => void };

/** What the tray shows: the states in words, and the acts that go with them. */
export type TrayView = { readonly tooltip: string; readonly items: readonly TrayItem[] };

/** What the lines of the tray do. */
type TrayActs = {
  readonly fallBack: (lessonId: string) => void;
  readonly open: () => void;
  readonly quit: () => void;
};

export function trayView(
  saying: Saying,
  lessons: readonly AlertFacts[],
  { alerts }: AlertsView,
  now: string,
  acts: TrayActs,
  /** What else is to be said: lists of participants that go with their room. */
  others: readonly TrayItem[],
): TrayView {
  const { t } = saying;
  const near = nearLessons(lessons, now).map((lesson) => roomLine(saying, lesson));
  const states = near.length === 0 ? [t('alerts.tray.quiet')] : near;
  return {
    tooltip: `Continuo · ${states[0]}`,
    items: [
      ...states.map((label) => ({ label })),
      ...alerts.flatMap((alert) => {
        const label = trayFallBack(t, alert);
        return label === null ? [] : { label, act: () => acts.fallBack(alert.lessonId) };
      }),
      ...others,
      { label: t('alerts.tray.open'), act: acts.open },
      { label: t('alerts.tray.quit'), act: acts.quit },
    ],
  };
}
