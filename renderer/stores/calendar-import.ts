import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import type {
  AudienceChoice,
  CalendarPreview,
  LessonsOutcome,
} from '../../core/contract/timetable-views';
import { request, subscribe } from '../bridge';

type CalendarImport = {
  /** `choosing`: the file window is open, or the file is being read. */
  readonly phase: 'idle' | 'choosing' | 'preview' | 'writing';
  readonly preview: CalendarPreview | null;
  readonly error: AppError | null;
  /** What the last import did; stays until the next one or until the screen is left. */
  readonly outcome: LessonsOutcome | null;
};

const idle: CalendarImport = { phase: 'idle', preview: null, error: null, outcome: null };

export const useCalendarImport = create<CalendarImport>(() => idle);

// The names of classes leave the screen with the vault.
subscribe('vault:changed', ({ vault }) => {
  if (vault !== 'open') cancelCalendar();
});

/** Lets the teacher choose a calendar file and reads it; nothing is written. */
export async function startCalendar(): Promise<void> {
  useCalendarImport.setState({ ...idle, phase: 'choosing' });
  const answer = await request('calendar:choose', {});
  if (!answer.ok) useCalendarImport.setState({ ...idle, error: answer.error });
  else if (answer.value === null) cancelCalendar();
  else useCalendarImport.setState({ phase: 'preview', preview: answer.value });
}

/** Writes what the preview showed; true when it was done. */
export async function confirmCalendar(
  audiences: readonly AudienceChoice[],
  closed: boolean,
): Promise<boolean> {
  const { preview } = useCalendarImport.getState();
  if (preview === null) return false;
  useCalendarImport.setState({ phase: 'writing', error: null });
  const answer = await request('calendar:import', { token: preview.token, audiences, closed });
  useCalendarImport.setState(
    answer.ok ? { ...idle, outcome: answer.value } : { phase: 'preview', error: answer.error },
  );
  return answer.ok;
}

export function cancelCalendar(): void {
  useCalendarImport.setState(idle);
}
