import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import type { Pupil } from '../../core/roster/pupil';
import { request, subscribe } from '../bridge';

/** A pupil with the names of the classes and groups they are in. */
export type PupilOfClasses = Pupil & { readonly classNames: readonly string[] };

type Pupils = {
  /** Of all classes, each pupil once; null until main answered. */
  readonly list: readonly PupilOfClasses[] | null;
  readonly error: AppError | null;
};

const nothing: Pupils = { list: null, error: null };
let lastReading = 0;

export const usePupils = create<Pupils>(() => nothing);

subscribe('classes:changed', () => {
  if (usePupils.getState().list !== null) void readPupils();
});

subscribe('vault:changed', ({ vault }) => {
  if (vault !== 'open') leavePupils();
});

/** Of two readings under way the later one counts. */
export async function readPupils(): Promise<void> {
  lastReading += 1;
  const reading = lastReading;
  const classes = await request('classes:list', {});
  const answers = classes.ok
    ? await Promise.all(classes.value.map(({ id }) => request('classes:read', { classId: id })))
    : [classes];
  if (reading !== lastReading) return;
  const found = new Map<string, PupilOfClasses>();
  for (const answer of answers) {
    if (!answer.ok) {
      usePupils.setState({ error: answer.error });
      return;
    }
    for (const pupil of answer.value.pupils) {
      const classNames = [...(found.get(pupil.id)?.classNames ?? []), answer.value.name];
      const { from: _from, to: _to, level: _level, ...known } = pupil;
      found.set(pupil.id, { ...known, classNames });
    }
  }
  usePupils.setState({ list: [...found.values()], error: null });
}

/** Nobody chooses a pupil any more. */
export function leavePupils(): void {
  lastReading += 1;
  usePupils.setState(nothing);
}
