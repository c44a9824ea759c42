import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { picturesOfArchive } from '../../../../core/photos/pictures-of-archive';
import type { NamedBytes, SortedPictures } from '../../../../core/photos/sort-pictures';
import { failure, success } from '../../../../core/shared/result';
import { createPhotoService } from '../../../../electron/services/photo-service';
import { VaultLocked } from '../../../../electron/services/ports';
import { jpeg, png } from '../../core/photos/test-pictures';
import { openCalls } from './test-calls';
import { value } from './test-registers';

type Files = Readonly<Record<string, Uint8Array | null>>;

/** The school with files that the teacher would choose; null is gone when it is read. */
function openPhotos(
  files: Files = {},
  unfold = async (archive: NamedBytes): Promise<SortedPictures> => picturesOfArchive(archive),
) {
  const calls = openCalls();
  let told = 0;
  let isOpen = true;
  const photos = createPhotoService({
    ...calls.ports,
    store: () => {
      if (!isOpen) throw new VaultLocked();
      return calls.store;
    },
    chooseFiles: () => Promise.resolve(Object.keys(files).length === 0 ? null : ['chosen']),
    chooseFolder: () => Promise.resolve('folder'),
    readPictures: () =>
      Promise.resolve(
        success({
          pictures: Object.entries(files).map(([fileName, bytes]) => ({
            fileName,
            read: () => Promise.resolve(bytes),
          })),
          refused: [],
        }),
      ),
    unfold,
    tellClasses: () => {
      told += 1;
    },
  });
  return {
    ...calls,
    photos,
    told: () => told,
    lock: () => {
      photos.forget();
      isOpen = false;
    },
  };
}

describe('a set of photos', () => {
  it('says whom each file shows, before anything is written', async () => {
    const school = openPhotos({ 'ABADIE Léa.jpg': jpeg(300, 400), 'IMG_1.jpg': jpeg(300, 400) });
    const set = value(await school.photos.choose('4A', 'files'));
    expect(set).toMatchObject({
      photos: [
        { index: 0, fileName: 'ABADIE Léa.jpg', pupilId: 'lea', isSure: true },
        { index: 1, fileName: 'IMG_1.jpg', isSure: false },
      ],
      pupils: [{ id: 'lea' }, { id: 'noe' }, { id: 'zoe' }],
    });
    expect(school.store.findPupil('lea')?.photo).toBeUndefined();
    expect(school.told()).toBe(0);
  });

  it('takes dropped files and zips, and names what is no picture', async () => {
    const { photos } = openPhotos();
    const zip = zipSync({
      'classe/BARON Noé.png': png(300, 400),
      'classe/abîmée.jpg': jpeg(300, 400).slice(0, 12),
      '__MACOSX/classe/._BARON Noé.png': Uint8Array.of(1),
      'lisez-moi.txt': Uint8Array.of(65),
    });
    const set = value(
      await photos.read('4A', [
        { name: 'photos.zip', bytes: zip },
        { name: 'liste.csv', bytes: new TextEncoder().encode('Nom;Prénom') },
        { name: 'bombe.png', bytes: png(60_000, 60_000) },
      ]),
    );
    expect(set.photos).toEqual([
      { index: 0, fileName: 'BARON Noé.png', pupilId: 'noe', isSure: true },
    ]);
    expect(set.refused).toEqual([
      { fileName: 'abîmée.jpg', why: 'damaged' },
      { fileName: 'liste.csv', why: 'not-a-picture' },
      { fileName: 'bombe.png', why: 'too-large' },
    ]);
  });

  it('is refused when nothing was found, and for a class that nobody knows', async () => {
    const { photos } = openPhotos();
    expect(await photos.choose('4A', 'files')).toEqual(success(null));
    expect(await photos.choose('4A', 'folder')).toEqual(failure({ code: 'photos-none' }));
    expect(await photos.read('gone', [])).toEqual(failure({ code: 'class-unknown' }));
  });

  it('of several zips that unfold into more than memory holds is refused, the rest unread', async () => {
    let unfolded = 0;
    const { photos } = openPhotos({}, async () => {
      unfolded += 1;
      // Bytes that are counted and never there: each archive holds half of what is allowed.
      const bytes = Object.defineProperty(jpeg(300, 400), 'length', { value: 150_000_000 });
      return { pictures: [{ name: 'a.jpg', bytes }], refused: [] };
    });
    const zips = Array.from({ length: 9 }, () => ({ name: 'a.zip', bytes: zipSync({}) }));
    expect(await photos.read('4A', zips)).toEqual(failure({ code: 'too-many-photos' }));
    expect(unfolded).toBe(3);
  });

  it('of a thousand files in a zip is shown whole, one more is too many', async () => {
    const { photos } = openPhotos();
    const zipOf = (count: number) => {
      const names = Array.from({ length: count }, (_, at) => `classe/${at % 40}/IMG_${at}.jpg`);
      const files = Object.fromEntries(names.map((name) => [name, jpeg(300, 400)]));
      return { name: 'a.zip', bytes: zipSync({ ...files, 'classe/ABADIE Léa.jpg': jpeg(3, 4) }) };
    };
    const set = value(await photos.read('4A', [zipOf(999)]));
    expect(set.photos).toHaveLength(1000);
    expect(set.photos.filter(({ pupilId }) => pupilId !== undefined)).toMatchObject([
      { pupilId: 'lea', isSure: true },
    ]);
    expect(await photos.read('4A', [zipOf(1000)])).toEqual(failure({ code: 'too-many-photos' }));
  });

  it('whose zip is unfolded while the vault is locked is given up', async () => {
    const school = openPhotos({}, async (archive) => {
      school.lock();
      return picturesOfArchive(archive);
    });
    const zip = zipSync({ 'ABADIE Léa.jpg': jpeg(300, 400) });
    const read = school.photos.read('4A', [{ name: 'a.zip', bytes: zip }]);
    await expect(read).rejects.toBeInstanceOf(VaultLocked);
  });

  it('gives the bytes of each picture until the vault is locked', async () => {
    const picture = jpeg(300, 400);
    const { photos, lock } = openPhotos({ 'a.jpg': picture, 'gone.jpg': null });
    const set = value(await photos.choose('4A', 'folder'));
    const token = set?.token ?? '';
    expect(await photos.source(token, 0)).toEqual(success({ bytes: picture }));
    expect(await photos.source(token, 1)).toEqual(failure({ code: 'file-unreadable' }));
    expect(await photos.source('other', 0)).toEqual(failure({ code: 'preview-gone' }));
    lock();
    await expect(photos.source(token, 0)).rejects.toBeInstanceOf(VaultLocked);
  });

  it('of one pupil is one picture', async () => {
    const school = openPhotos({ 'sans nom.jpg': jpeg(300, 400) });
    expect(value(await school.photos.chooseOne('lea'))?.photos).toEqual([
      { index: 0, fileName: 'sans nom.jpg', pupilId: 'lea', isSure: true },
    ]);
  });
});

describe('photos in the vault', () => {
  it('take the place of those of before, under another id', () => {
    const { photos, store, told } = openPhotos();
    value(photos.write([{ pupilId: 'lea', jpeg: jpeg(240, 320) }]));
    const before = store.findPupil('lea')?.photo ?? '';
    value(photos.write([{ pupilId: 'lea', jpeg: jpeg(320, 240) }]));
    const after = store.findPupil('lea')?.photo ?? '';
    expect(photos.jpeg(before)).toBeUndefined();
    expect(photos.jpeg(after)).toEqual(jpeg(320, 240));
    expect(told()).toBe(2);
  });

  it('are small JPEGs and nothing else, all or none', () => {
    const { photos, store } = openPhotos();
    const lea = { pupilId: 'lea', jpeg: jpeg(240, 320) };
    const codes = [
      photos.write([lea, { pupilId: 'noe', jpeg: png(240, 320) }]),
      photos.write([lea, { pupilId: 'noe', jpeg: jpeg(320, 320) }]),
      photos.write([lea, { pupilId: 'noe', jpeg: Uint8Array.of(0xff, 0xd8, 0xff) }]),
      photos.write([lea, { pupilId: 'gone', jpeg: jpeg(240, 320) }]),
    ].map((answer) => !answer.ok && answer.error.code);
    expect(codes).toEqual([
      'photo-not-a-picture',
      'photo-too-large',
      'photo-not-a-picture',
      'pupil-unknown',
    ]);
    expect(store.findPupil('lea')?.photo).toBeUndefined();
  });

  it('can be removed, and are not to be had while the vault is locked', () => {
    const school = openPhotos();
    value(school.photos.write([{ pupilId: 'lea', jpeg: jpeg(240, 320) }]));
    const id = school.store.findPupil('lea')?.photo ?? '';
    value(school.photos.remove('lea'));
    expect(school.store.findPupil('lea')?.photo).toBeUndefined();
    value(school.photos.write([{ pupilId: 'lea', jpeg: jpeg(240, 320) }]));
    school.lock();
    expect(school.photos.jpeg(id)).toBeUndefined();
  });
});
