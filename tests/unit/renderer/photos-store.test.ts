import { beforeEach, describe, expect, it } from 'vitest';
import type { PhotoSet } from '../../../core/contract/class-views';
import { failure, success } from '../../../core/shared/result';
import { installFakeHost } from './fake-host';

const host = installFakeHost();
installFakeCanvas();
const { cancelPhotos, choosePupil, dropPhotos, replacePhoto, startPhotos, usePhotos, writePhotos } =
  await import('../../../renderer/stores/photos');

/**
 * Stands where Chromium draws: a picture is its width and height in two bytes; without them it is
 * damaged. What is made of it is again its width and height.
 */
function installFakeCanvas(): void {
  class FakeCanvas {
    constructor(
      readonly width: number,
      readonly height: number,
    ) {}
    getContext = () => ({ fillRect: () => undefined, drawImage: () => undefined });
    convertToBlob = () => Promise.resolve(new Blob([Uint8Array.of(this.width, this.height)]));
  }
  Object.assign(globalThis, {
    OffscreenCanvas: FakeCanvas,
    createImageBitmap: async (blob: Blob) => {
      const [width, height] = new Uint8Array(await blob.arrayBuffer());
      if (width === undefined || height === undefined) throw new Error('does not decode');
      return { width: width * 10, height: height * 10, close: () => undefined };
    },
  });
}

const PICTURE = Uint8Array.of(30, 40);
const set: PhotoSet = {
  token: 't',
  photos: [
    { index: 0, fileName: 'a.jpg', pupilId: 'lea', isSure: true },
    { index: 1, fileName: 'b.jpg', isSure: false },
    { index: 2, fileName: 'c.jpg', pupilId: 'noe', isSure: true },
  ],
  pupils: [],
  refused: [{ fileName: 'd.txt', why: 'not-a-picture' }],
};
const photos = () => usePhotos.getState();

/** Turns of everything that waits for itself: blobs take more than a promise. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}

async function source(bytes: Uint8Array): Promise<void> {
  await host.answer('photos:source', success({ bytes }));
  await settle();
}

async function openSet(): Promise<void> {
  void startPhotos('4A', 'folder');
  await host.answer('photos:choose', success(set));
  for (const bytes of [PICTURE, PICTURE, Uint8Array.of(1)]) await source(bytes);
}

beforeEach(() => {
  host.forget();
  host.announce('vault:changed', { vault: 'locked' });
});

describe('photos of a class', () => {
  it('are made small one after the other; a damaged one is named and the rest goes on', async () => {
    void startPhotos('4A', 'folder');
    await host.answer('photos:choose', success(set));
    expect(photos()).toMatchObject({ phase: 'preparing', progress: { done: 0, total: 3 } });
    await source(PICTURE);
    expect(photos().progress).toEqual({ done: 1, total: 3 });
    await source(PICTURE);
    await source(Uint8Array.of(1));
    expect(photos()).toMatchObject({
      phase: 'preview',
      chosen: { 0: 'lea' },
      set: {
        refused: [
          { fileName: 'd.txt', why: 'not-a-picture' },
          { fileName: 'c.jpg', why: 'damaged' },
        ],
      },
    });
    // 300 by 400 pixels fit upright.
    expect(photos().photos.map(({ jpeg }) => [...jpeg])).toEqual([
      [240, 320 % 256],
      [240, 320 % 256],
    ]);
  });

  it('a pupil has one photo: who is chosen for another is taken from the first', async () => {
    await openSet();
    choosePupil(1, 'lea');
    expect(photos().chosen).toEqual({ 1: 'lea' });
    choosePupil(1, null);
    expect(photos().chosen).toEqual({});
  });

  it('are written as one act, those without a pupil left out', async () => {
    await openSet();
    void writePhotos();
    expect(host.asked.at(-1)).toMatchObject({
      name: 'photos:write',
      input: { photos: [{ pupilId: 'lea' }] },
    });
    await host.answer('photos:write', success(null));
    expect(photos()).toMatchObject({ phase: 'idle', written: 1, photos: [] });
  });

  it('a refused act can be tried again', async () => {
    await openSet();
    void writePhotos();
    await host.answer('photos:write', failure({ code: 'disk-full' }));
    expect(photos()).toMatchObject({ phase: 'preview', error: { code: 'disk-full' } });
  });

  it('are given up in the middle: nothing that comes later is shown', async () => {
    void startPhotos('4A', 'files');
    await host.answer('photos:choose', success(set));
    cancelPhotos();
    await source(PICTURE);
    expect(photos()).toMatchObject({ phase: 'idle', photos: [], progress: null });
  });

  it('leave the screen with the vault', async () => {
    await openSet();
    host.announce('vault:changed', { vault: 'locked' });
    expect(photos()).toMatchObject({ phase: 'idle', photos: [], set: null });
  });

  it('that were dropped are read here; too many at once are not', async () => {
    void dropPhotos('4A', [new File([PICTURE], 'a.jpg')]);
    await settle();
    expect(host.asked.at(-1)).toMatchObject({
      name: 'photos:drop',
      input: { classId: '4A', files: [{ name: 'a.jpg', bytes: PICTURE }] },
    });
    const many = Array.from({ length: 1001 }, () => new File([], 'a.jpg'));
    await dropPhotos('4A', many);
    expect(photos()).toMatchObject({ phase: 'idle', error: { code: 'too-many-photos' } });
  });
});

describe('the photo of one pupil', () => {
  it('is made small and kept at once', async () => {
    const replacing = replacePhoto('lea');
    await host.answer('photos:choose-one', success(set));
    await source(PICTURE);
    await host.answer('photos:write', success(null));
    expect(await replacing).toEqual(success(null));
  });

  it('stays as it was when the picture does not draw, or the teacher gave up', async () => {
    const replacing = replacePhoto('lea');
    await host.answer('photos:choose-one', success(set));
    await source(Uint8Array.of(1));
    expect(await replacing).toEqual(failure({ code: 'photo-not-a-picture' }));
    const givenUp = replacePhoto('lea');
    await host.answer('photos:choose-one', success(null));
    expect(await givenUp).toBeNull();
  });
});
