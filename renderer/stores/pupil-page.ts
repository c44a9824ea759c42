import { create } from 'zustand';
import type { PupilPage } from '../../core/contract/class-views';
import type { AppError } from '../../core/contract/errors';
import type { Answer } from '../../core/contract/requests';
import { request, subscribe } from '../bridge';
import { useClasses } from './classes';
import { useNavigation } from './navigation';

type Asked = { readonly pupilId: string; readonly schoolYearId?: string };

type Shown = {
  /** Null until main answered. */
  readonly page: PupilPage | null;
  readonly error: AppError | null;
};

const nothing: Shown = { page: null, error: null };
let asked: Asked | null = null;
let lastReading = 0;

/** The page of one pupil; main answers anew after each change. */
export const usePupilPage = create<Shown>(() => nothing);

subscribe('classes:changed', readAgain);
subscribe('register:changed', readAgain);
subscribe('periods:changed', readAgain);

subscribe('vault:changed', ({ vault }) => {
  if (vault !== 'open') leavePupilPage();
});

/** Without a year: that of the class one comes from, else that of the pupil's last class. */
export async function openPupilPage(pupilId: string, schoolYearId = yearOfPlace()): Promise<void> {
  if (asked?.pupilId !== pupilId) usePupilPage.setState(nothing);
  asked = { pupilId, ...(schoolYearId !== undefined && { schoolYearId }) };
  await read();
}

/** The school year of the class whose pupil is asked for, while it is known. */
function yearOfPlace(): string | undefined {
  const { place } = useNavigation.getState();
  const { shown } = useClasses.getState();
  return place.screen === 'classes' && shown?.id === place.classId
    ? shown?.schoolYearId
    : undefined;
}

/** Nobody looks any more: an answer under way comes too late. */
export function leavePupilPage(): void {
  asked = null;
  lastReading += 1;
  usePupilPage.setState(nothing);
}

/** The form that asks shows a refusal by itself. */
export function addNote(pupilId: string, date: string, text: string): Promise<Answer<'notes:add'>> {
  return thenRead(request('notes:add', { pupilId, date, text }));
}

export function changeNote(
  noteId: string,
  date: string,
  text: string,
): Promise<Answer<'notes:change'>> {
  return thenRead(request('notes:change', { noteId, date, text }));
}

export function removeNote(noteId: string): Promise<Answer<'notes:remove'>> {
  return thenRead(request('notes:remove', { noteId }));
}

/** On the screen when the form closes: nobody looks for the note just written. */
async function thenRead<A extends { readonly ok: boolean }>(answering: Promise<A>): Promise<A> {
  const answer = await answering;
  if (answer.ok) await read();
  return answer;
}

function readAgain(): void {
  if (asked !== null) void read();
}

async function read(): Promise<void> {
  if (asked === null) return;
  lastReading += 1;
  const reading = lastReading;
  const answer = await request('pupils:page', asked);
  if (reading !== lastReading) return;
  usePupilPage.setState(answer.ok ? { page: answer.value, error: null } : { error: answer.error });
}
