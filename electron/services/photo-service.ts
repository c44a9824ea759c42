import type { PhotoMatch, PhotoSet } from '../../core/contract/class-views';
import type { AppError } from '../../core/contract/errors';
import { matchPhotos } from '../../core/photos/match-photos';
import {
  LARGEST_SET_BYTES,
  MOST_PHOTOS,
  PHOTO_HEIGHT,
  PHOTO_WIDTH,
} from '../../core/photos/photo-limits';
import { pictureSize } from '../../core/photos/picture-size';
import {
  isArchive,
  type NamedBytes,
  pictureFault,
  type RefusedPicture,
  type SortedPictures,
  sortPictures,
} from '../../core/photos/sort-pictures';
import type { Pupil } from '../../core/roster/pupil';
import { failure, type Result, success } from '../../core/shared/result';
import { dateIn } from '../../core/timetable/day';
import type { ClassPorts } from './class-ports';
import { VaultLocked } from './ports';
import { readClassRoster } from './read-class-roster';

export type PhotoService = ReturnType<typeof createPhotoService>;

/** A picture that is read when its turn comes; null when its file is gone. */
type Picture = { readonly fileName: string; readonly read: () => Promise<Uint8Array | null> };
type Pictures = {
  readonly pictures: readonly Picture[];
  readonly refused: readonly RefusedPicture[];
};

/** Photos of pupils: found and matched here, made small by the screen, kept in the vault. */
export function createPhotoService(
  ports: ClassPorts & {
    /** Ask the teacher; null = given up. */
    readonly chooseFiles: (many: boolean) => Promise<readonly string[] | null>;
    readonly chooseFolder: () => Promise<string | null>;
    readonly readPictures: (
      paths: readonly string[],
    ) => Promise<Result<Pictures, 'too-many-photos' | 'file-unreadable'>>;
    /** The pictures of an archive, unfolded where nothing waits for them. */
    readonly unfold: (archive: NamedBytes) => Promise<SortedPictures>;
  },
) {
  let offered: { readonly token: string; readonly pictures: readonly Picture[] } | null = null;

  function offer(
    { pictures, refused }: Pictures,
    pupils: readonly Pupil[],
    photosOf: () => readonly PhotoMatch[],
  ): Result<PhotoSet, AppError> {
    if (pictures.length + refused.length === 0) return failure({ code: 'photos-none' });
    const token = ports.newId();
    offered = { token, pictures };
    return success({ token, photos: photosOf(), pupils, refused });
  }

  function offerToClass(classId: string, set: Pictures): Result<PhotoSet, AppError> {
    const store = ports.store();
    const found = store.findClass(classId);
    if (found === undefined) return failure({ code: 'class-unknown' });
    const { pupils } = readClassRoster(store, found, dateIn(ports.timeZone(), ports.now()));
    const names = set.pictures.map(({ fileName }) => fileName);
    return offer(set, pupils, () =>
      matchPhotos(names, pupils).map((match, index) => ({
        ...match,
        index,
        fileName: names[index] ?? '',
      })),
    );
  }

  async function folderAlone(): Promise<readonly string[] | null> {
    const folder = await ports.chooseFolder();
    return folder === null ? null : [folder];
  }

  return {
    /** The vault closes: no picture stays in memory. */
    forget(): void {
      offered = null;
    },

    async choose(
      classId: string,
      from: 'files' | 'folder',
    ): Promise<Result<PhotoSet | null, AppError>> {
      const paths = from === 'files' ? await ports.chooseFiles(true) : await folderAlone();
      if (paths === null) return success(null);
      const found = await ports.readPictures(paths);
      // The vault may have been locked while the teacher looked for the files: `store` says so.
      return found.ok ? offerToClass(classId, found.value) : failure({ code: found.error });
    },

    /** Files dropped on the window, zips among them: a small one may hold a whole set. */
    async read(classId: string, files: readonly NamedBytes[]): Promise<Result<PhotoSet, AppError>> {
      const pictures: NamedBytes[] = [];
      const refused: RefusedPicture[] = [];
      let unfolded = 0;
      for (const file of files) {
        const isFolded = isArchive(file.bytes);
        const found = isFolded ? await ports.unfold(file) : sortPictures([file]);
        pictures.push(...found.pictures);
        refused.push(...found.refused);
        if (isFolded) unfolded += found.pictures.reduce((sum, { bytes }) => sum + bytes.length, 0);
        if (pictures.length > MOST_PHOTOS || unfolded > LARGEST_SET_BYTES) {
          return failure({ code: 'too-many-photos' });
        }
      }
      return offerToClass(classId, {
        pictures: pictures.map(({ name, bytes }) => ({
          fileName: name,
          read: () => Promise.resolve(bytes),
        })),
        refused,
      });
    },

    async chooseOne(pupilId: string): Promise<Result<PhotoSet | null, AppError>> {
      const paths = await ports.chooseFiles(false);
      if (paths === null) return success(null);
      const found = await ports.readPictures(paths);
      const pupil = ports.store().findPupil(pupilId);
      if (pupil === undefined) return failure({ code: 'pupil-unknown' });
      if (!found.ok) return failure({ code: found.error });
      const [picture] = found.value.pictures;
      const [refused] = found.value.refused;
      if (picture === undefined)
        return failure({ code: refused ? CODES[refused.why] : 'photos-none' });
      const only = { index: 0, fileName: picture.fileName, pupilId, isSure: true };
      return offer({ pictures: [picture], refused: [] }, [pupil], () => [only]);
    },

    /** As it is in the file: looked at again, since a file may change while it is shown. */
    async source(token: string, index: number): Promise<Result<{ bytes: Uint8Array }, AppError>> {
      ports.store();
      const picture = offered?.token === token ? offered.pictures[index] : undefined;
      if (picture === undefined) return failure({ code: 'preview-gone' });
      const bytes = await picture.read();
      if (bytes === null) return failure({ code: 'file-unreadable' });
      const fault = pictureFault(bytes, bytes.length);
      return fault === null ? success({ bytes }) : failure({ code: CODES[fault] });
    },

    /** All or none, each in the place of the photo of before. */
    write(
      photos: readonly { readonly pupilId: string; readonly jpeg: Uint8Array }[],
    ): Result<null, AppError> {
      const store = ports.store();
      if (photos.some(({ pupilId }) => store.findPupil(pupilId) === undefined)) {
        return failure({ code: 'pupil-unknown' });
      }
      for (const { jpeg } of photos) {
        const refusal = refusalOf(jpeg);
        if (refusal !== null) return failure({ code: refusal });
      }
      store.transaction(() => {
        for (const { pupilId, jpeg } of photos) {
          store.putPhoto(ports.newId(), pupilId, jpeg, ports.now());
        }
      });
      ports.tellClasses();
      return success(null);
    },

    remove(pupilId: string): Result<null, AppError> {
      const store = ports.store();
      if (store.findPupil(pupilId) === undefined) return failure({ code: 'pupil-unknown' });
      store.transaction(() => store.removePhoto(pupilId));
      ports.tellClasses();
      return success(null);
    },

    /** What the address of a photo gives; nothing while the vault is locked. */
    jpeg(photoId: string): Uint8Array | undefined {
      try {
        return ports.store().photo(photoId);
      } catch (error) {
        if (error instanceof VaultLocked) return undefined;
        throw error;
      }
    },
  };
}

const CODES = {
  'not-a-picture': 'photo-not-a-picture',
  damaged: 'photo-not-a-picture',
  'too-large': 'photo-too-large',
} as const;

/** A small upright or lying JPEG, and nothing else, comes into the vault. */
function refusalOf(jpeg: Uint8Array): 'photo-not-a-picture' | 'photo-too-large' | null {
  const read = pictureSize(jpeg);
  if (!read.ok) return CODES[read.error];
  const { format, width, height } = read.value;
  if (format !== 'jpeg') return 'photo-not-a-picture';
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  return short > PHOTO_WIDTH || long > PHOTO_HEIGHT ? 'photo-too-large' : null;
}
