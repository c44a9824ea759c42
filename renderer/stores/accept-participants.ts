import { request } from '../bridge';
import { takeNextReport } from './given-reports';
import { noChoices, planAccept } from './participant-choices';
import { isOpen, readParticipants, useParticipants } from './participants';

/** Writes what is chosen into the register, as one act; true when it was done. */
export async function acceptProposals(): Promise<boolean> {
  const { lessonId, view, choices, phase } = useParticipants.getState();
  if (lessonId === null || view === null || phase !== 'idle') return false;
  const { taken, replacing, absent } = planAccept(view, choices);
  useParticipants.setState({ phase: 'accepting', error: null, isUndone: false });
  const answer = await request('participants:accept', { lessonId, taken, replacing, absent });
  if (!isOpen(lessonId)) return answer.ok;
  if (!answer.ok) {
    useParticipants.setState({ phase: 'idle', error: answer.error });
    return false;
  }
  const { files, marked, learned } = answer.value;
  // Where nothing was done to the register, undoing would take back what was done before.
  const canUndo = marked > 0 || learned > 0;
  const accepted = { outcome: answer.value, canUndo, files, areFilesGone: false };
  useParticipants.setState({ phase: 'idle', accepted, choices: noChoices });
  await readParticipants(lessonId);
  void takeNextReport();
  return true;
}

/** Takes back what was accepted, as a whole. */
export async function undoAccepted(): Promise<boolean> {
  const { lessonId, accepted } = useParticipants.getState();
  if (lessonId === null || accepted === null || !accepted.canUndo) return false;
  const answer = await request('register:undo', { lessonId });
  if (!isOpen(lessonId)) return answer.ok;
  if (answer.ok) useParticipants.setState({ accepted: null, isUndone: true, error: null });
  else useParticipants.setState({ error: answer.error });
  await readParticipants(lessonId);
  return answer.ok;
}

/** Deletes the files of the reports that were accepted; what could not be deleted is still named. */
export async function deleteReportFiles(): Promise<boolean> {
  const { lessonId } = useParticipants.getState();
  if (lessonId === null) return false;
  const answer = await request('participants:delete-files', { lessonId });
  const { accepted } = useParticipants.getState();
  if (!isOpen(lessonId) || accepted === null) return answer.ok;
  if (!answer.ok) {
    useParticipants.setState({ error: answer.error });
    return false;
  }
  const { left } = answer.value;
  const isGone = left.length === 0;
  useParticipants.setState({ accepted: { ...accepted, files: left, areFilesGone: isGone } });
  return isGone;
}
