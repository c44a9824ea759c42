import { create } from 'zustand';
import type { EnrolledPupil } from '../../core/roster/enrolled-pupil';
import { request, subscribe } from '../bridge';

type ChosenClass = {
  readonly classId: string;
  readonly className: string;
  readonly schoolYearId: string;
  /** Those who have left too: their records are asked for. */
  readonly pupils: readonly EnrolledPupil[];
};

/** The class among whose pupils one is chosen; null until main answered. */
export const useExportPupil = create<{ readonly shown: ChosenClass | null }>(() => ({
  shown: null,
}));

let asked: string | null = null;

subscribe('vault:changed', ({ vault }) => {
  if (vault === 'open') return;
  asked = null;
  useExportPupil.setState({ shown: null });
});

export async function openExportClass(classId: string): Promise<void> {
  if (asked === classId) return;
  asked = classId;
  const answer = await request('classes:read', { classId });
  if (asked !== classId || !answer.ok) return;
  const { name, schoolYearId, pupils, left } = answer.value;
  useExportPupil.setState({
    shown: { classId, className: name, schoolYearId, pupils: [...pupils, ...left] },
  });
}

/** The class that a pupil was in last in that year. */
export async function openExportPupil(pupil: {
  readonly pupilId: string;
  readonly schoolYearId: string;
}): Promise<void> {
  const { shown } = useExportPupil.getState();
  if (shown?.pupils.some(({ id }) => id === pupil.pupilId)) return;
  const answer = await request('pupils:page', pupil);
  if (!answer.ok) return;
  const stays = answer.value.enrolments.filter(
    ({ schoolYearId }) => schoolYearId === pupil.schoolYearId,
  );
  const stay = stays.find(({ kind }) => kind === 'class') ?? stays[0];
  if (stay !== undefined) await openExportClass(stay.classId);
}
