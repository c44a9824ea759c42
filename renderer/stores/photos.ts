import { create } from 'zustand';
import type { PhotoMatch, PhotoSet } from '../../core/contract/class-views';
import type { AppError } from '../../core/contract/errors';
import type { Answer } from '../../core/contract/requests';
import { LARGEST_SET_BYTES, MOST_PHOTOS } from '../../core/photos/photo-limits';
import { request, subscribe } from '../bridge';
import { shrinkPhoto } from './shrink-photo';

/** A picture made small, by its index in the set. */
type SmallPhoto = PhotoMatch & { readonly jpeg: Uint8Array };

type Photos = {
  /** `choosing`: the file window is open; `preparing`: pictures are made small one by one. */
  readonly phase: 'idle' | 'choosing' | 'preparing' | 'preview' | 'writing';
  readonly classId: string | null;
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly set: Pick<PhotoSet, 'pupils' | 'refused'> | null;
  readonly photos: readonly SmallPhoto[];
  /** Pupil ids by index: whom each photo is of; left out without one. */
  readonly chosen: Readonly<Record<number, string>>;
  readonly error: AppError | null;
  /** How many the last act kept; stays until the next one. */
  readonly written: number | null;
};

const idle: Photos = {
  phase: 'idle',
  classId: null,
  progress: null,
  set: null,
  photos: [],
  chosen: {},
  error: null,
  written: null,
};
/** Counts up with each set and each giving up: what comes later than that is not shown. */
let turn = 0;

export const usePhotos = create<Photos>(() => idle);

// Faces leave the screen with the vault.
subscribe('vault:changed', ({ vault }) => {
  if (vault !== 'open') cancelPhotos();
});

/** Lets the teacher choose pictures, zips or a folder; nothing is written. */
export async function startPhotos(classId: string, from: 'files' | 'folder'): Promise<void> {
  const mine = begin(classId);
  show(mine, await request('photos:choose', { classId, from }));
}

/** Pictures and zips that were dropped on the window. */
export async function dropPhotos(classId: string, files: readonly File[]): Promise<void> {
  const mine = begin(classId);
  const size = files.reduce((sum, file) => sum + file.size, 0);
  if (files.length > MOST_PHOTOS || size > LARGEST_SET_BYTES) {
    usePhotos.setState({ ...idle, classId, error: { code: 'too-many-photos' } });
    return;
  }
  const read = await readFiles(files);
  if (mine !== turn) return;
  if (read === null) {
    usePhotos.setState({ ...idle, classId, error: { code: 'file-unreadable' } });
    return;
  }
  show(mine, await request('photos:drop', { classId, files: read }));
}

/** Says whom a photo shows; null leaves it out. The pupil's photo of before is left out instead. */
export function choosePupil(index: number, pupilId: string | null): void {
  usePhotos.setState(({ chosen }) => {
    const others = Object.entries(chosen).filter(
      ([key, id]) => Number(key) !== index && id !== pupilId,
    );
    return {
      chosen: Object.fromEntries(pupilId === null ? others : [...others, [index, pupilId]]),
    };
  });
}

/** Keeps the photos that have a pupil. */
export async function writePhotos(): Promise<void> {
  const { photos, chosen, classId } = usePhotos.getState();
  const mine = turn;
  const made = photos.flatMap(({ index, jpeg }) => {
    const pupilId = chosen[index];
    return pupilId === undefined ? [] : [{ pupilId, jpeg }];
  });
  usePhotos.setState({ phase: 'writing', error: null });
  const answer = await request('photos:write', { photos: made });
  if (mine !== turn) return;
  usePhotos.setState(
    answer.ok
      ? { ...idle, classId, written: made.length }
      : { phase: 'preview', error: answer.error },
  );
}

/** Gives up, also in the middle of the reading: nothing was written. */
export function cancelPhotos(): void {
  turn += 1;
  usePhotos.setState(idle);
}

/** One picture of one pupil, kept at once; false when the teacher gave up. */
export async function replacePhoto(pupilId: string): Promise<Answer<'photos:write'> | null> {
  const chosen = await request('photos:choose-one', { pupilId });
  if (!chosen.ok) return chosen;
  if (chosen.value === null) return null;
  const source = await request('photos:source', { token: chosen.value.token, index: 0 });
  if (!source.ok) return source;
  const jpeg = await shrinkPhoto(source.value.bytes);
  if (jpeg === null) return { ok: false, error: { code: 'photo-not-a-picture' } };
  return request('photos:write', { photos: [{ pupilId, jpeg }] });
}

export function removePhoto(pupilId: string): Promise<Answer<'photos:remove'>> {
  return request('photos:remove', { pupilId });
}

function begin(classId: string): number {
  turn += 1;
  usePhotos.setState({ ...idle, phase: 'choosing', classId });
  return turn;
}

function show(mine: number, answer: Answer<'photos:choose'>): void {
  if (mine !== turn) return;
  if (!answer.ok) {
    const { classId } = usePhotos.getState();
    usePhotos.setState({ ...idle, classId, error: answer.error });
  } else if (answer.value === null) cancelPhotos();
  else void prepare(mine, answer.value);
}

/** One after the other: a hundred pictures unfolded at once are gigabytes. */
async function prepare(mine: number, set: PhotoSet): Promise<void> {
  const photos: SmallPhoto[] = [];
  const refused = [...set.refused];
  const total = set.photos.length;
  for (const [done, match] of set.photos.entries()) {
    usePhotos.setState({ phase: 'preparing', progress: { done, total } });
    const made = await prepareOne(set.token, match);
    if (mine !== turn) return;
    if (made.ok) photos.push({ ...match, jpeg: made.jpeg });
    else refused.push({ fileName: match.fileName, why: made.why });
  }
  const proposed = photos.flatMap(({ index, pupilId }) =>
    pupilId === undefined ? [] : [[index, pupilId] as const],
  );
  usePhotos.setState({
    phase: 'preview',
    progress: null,
    set: { pupils: set.pupils, refused },
    photos,
    chosen: Object.fromEntries(proposed),
  });
}

async function prepareOne(
  token: string,
  { index }: PhotoMatch,
): Promise<
  | { readonly ok: true; readonly jpeg: Uint8Array }
  | { readonly ok: false; readonly why: 'damaged' | 'too-large' }
> {
  const source = await request('photos:source', { token, index });
  if (!source.ok) {
    return { ok: false, why: source.error.code === 'photo-too-large' ? 'too-large' : 'damaged' };
  }
  const jpeg = await shrinkPhoto(source.value.bytes);
  return jpeg === null ? { ok: false, why: 'damaged' } : { ok: true, jpeg };
}

async function readFiles(
  files: readonly File[],
): Promise<readonly { name: string; bytes: Uint8Array }[] | null> {
  try {
    return await Promise.all(
      files.map(async (file) => ({
        name: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
    );
  } catch {
    return null;
  }
}
