import { create } from 'zustand';
import type { ParticipantsView } from '../../core/contract/participant-views';
import { request, subscribe } from '../bridge';

/** What a meeting in the app's window says of a lesson while it goes on. It marks nobody. */
export type LiveMeeting = {
  /** Pupils who are there, of those on the roll. */
  readonly there: number;
  readonly total: number;
  /** Pupils who were there and are gone. */
  readonly gone: number;
  /** Names that nobody of the class is behind yet. */
  readonly toJoin: number;
  /** By pupil: true, or the ISO instant since which they are gone; absent of who was not seen. */
  readonly signs: Readonly<Record<string, true | string>>;
};

type Live = {
  /** The lesson whose roll call is looked at. */
  readonly lessonId: string | null;
  /** Null while no meeting goes on. */
  readonly live: LiveMeeting | null;
};

const nothing: Live = { lessonId: null, live: null };
const NO_SIGNS: LiveMeeting['signs'] = {};
let lastReading = 0;

const useLive = create<Live>(() => nothing);

subscribe('participants:changed', ({ lessonId }) => {
  if (lessonId === useLive.getState().lessonId) void read();
});

subscribe('vault:changed', ({ vault }) => {
  if (vault !== 'open') useLive.setState(nothing);
});

/** What the meeting of a lesson says; null: none goes on. */
export function useLiveMeeting(lessonId: string): LiveMeeting | null {
  return useLive((state) => (state.lessonId === lessonId ? state.live : null));
}

export function useLiveSigns(lessonId: string): LiveMeeting['signs'] {
  return useLiveMeeting(lessonId)?.signs ?? NO_SIGNS;
}

export async function followMeeting(lessonId: string): Promise<void> {
  if (useLive.getState().lessonId !== lessonId) useLive.setState({ ...nothing, lessonId });
  await read();
}

/** Nobody looks any more. */
export function leaveMeeting(): void {
  useLive.setState(nothing);
}

/** Of two readings under way the later one counts; one that fails leaves what is known. */
async function read(): Promise<void> {
  const { lessonId } = useLive.getState();
  if (lessonId === null) return;
  lastReading += 1;
  const reading = lastReading;
  const answer = await request('participants:read', { lessonId });
  if (reading !== lastReading || useLive.getState().lessonId !== lessonId) return;
  if (answer.ok) useLive.setState({ live: liveOf(answer.value) });
}

function liveOf({ reports, proposals, names, roll }: ParticipantsView): LiveMeeting | null {
  const live = new Set(reports.filter((report) => report.live).map(({ id }) => id));
  if (live.size === 0) return null;
  const signs: Record<string, true | string> = {};
  for (const { pupilId, there, spans } of proposals) {
    const last = spans.at(-1);
    if (there) signs[pupilId] = true;
    else if (last !== undefined) signs[pupilId] = last.to;
  }
  return {
    there: proposals.filter(({ there }) => there).length,
    total: roll.length,
    gone: Object.values(signs).filter((sign) => sign !== true).length,
    toJoin: names.filter(
      ({ reportId, pupilIds, aside, host }) =>
        live.has(reportId) && pupilIds.length === 0 && !aside && !host,
    ).length,
    signs,
  };
}
