import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import type { MeetingPanel, OfflinePlan } from '../../core/contract/meeting-views';
import { request, subscribe } from '../bridge';

/** What main says of one lesson; `read` null: nothing to say of it. */
type Shown<T> = { readonly lessonId: string; readonly read: T | null };

type Panels = {
  /** Of the room that is open; null until main has answered once. */
  readonly panel: Shown<MeetingPanel> | null;
  readonly plan: Shown<OfflinePlan> | null;
  readonly error: AppError | null;
};

const nothing: Panels = { panel: null, plan: null, error: null };

export const useMeetingPanel = create<Panels>(() => nothing);

subscribe('day:changed', () => {
  const { panel, plan } = useMeetingPanel.getState();
  if (panel !== null) void readPanel(panel.lessonId);
  if (plan !== null) void readOfflinePlan(plan.lessonId);
});

subscribe('vault:changed', ({ vault }) => {
  if (vault !== 'open') useMeetingPanel.setState(nothing);
});

/** The panel of the room that is open for a lesson: from the vault, so after a restart too. */
export async function readPanel(lessonId: string): Promise<void> {
  if (useMeetingPanel.getState().panel?.lessonId !== lessonId) {
    useMeetingPanel.setState({ panel: { lessonId, read: null } });
  }
  const answer = await request('meeting:panel', { lessonId });
  if (useMeetingPanel.getState().panel?.lessonId !== lessonId) return;
  if (answer.ok) useMeetingPanel.setState({ panel: { lessonId, read: answer.value }, error: null });
  else useMeetingPanel.setState({ error: answer.error });
}

export async function readOfflinePlan(lessonId: string): Promise<void> {
  if (useMeetingPanel.getState().plan?.lessonId !== lessonId) {
    useMeetingPanel.setState({ plan: { lessonId, read: null } });
  }
  const answer = await request('meeting:offline-plan', { lessonId });
  if (useMeetingPanel.getState().plan?.lessonId !== lessonId) return;
  if (answer.ok) useMeetingPanel.setState({ plan: { lessonId, read: answer.value }, error: null });
  else useMeetingPanel.setState({ error: answer.error });
}

export function leaveOfflinePlan(): void {
  useMeetingPanel.setState({ plan: null });
}
