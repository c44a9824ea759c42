import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { picturesOfArchive } from '../../../../core/photos/pictures-of-archive';
import type { NamedBytes } from '../../../../core/photos/sort-pictures';
import { readPictures } from '../../../../electron/storage/pictures';
import { jpeg, png } from '../../core/photos/test-pictures';

/** A folder with these files, which goes with the test. */
function folderWith(files: Readonly<Record<string, Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'continuo-photos-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return folder;
}

const unfold = async (archive: NamedBytes) => picturesOfArchive(archive);

async function found(...paths: readonly string[]) {
  const read = await readPictures(paths, unfold);
  if (!read.ok) throw new Error(read.error);
  const { pictures, refused } = read.value;
  return { names: pictures.map(({ fileName }) => fileName), refused, pictures };
}

describe('the pictures of a folder', () => {
  it('are those in it and in the folders directly in it; other files are left out', async () => {
    const folder = folderWith({
      'a.jpg': jpeg(300, 400),
      'notes.txt': Uint8Array.of(65),
      'Thumbs.db': Uint8Array.of(1),
      '._a.jpg': Uint8Array.of(1),
      '4A/b.png': png(300, 400),
      '4A/deeper/c.jpg': jpeg(300, 400),
    });
    expect(await found(folder)).toMatchObject({ names: ['a.jpg', 'b.png'], refused: [] });
  });

  it('that are damaged, too large, or of a kind that is not drawn are named', async () => {
    const folder = folderWith({
      'bomb.png': png(60_000, 60_000),
      'cut.jpg': jpeg(300, 400).slice(0, 10),
      'phone.heic': new TextEncoder().encode('\0\0\0\x18ftypheic'),
    });
    expect((await found(folder)).refused).toEqual([
      { fileName: 'bomb.png', why: 'too-large' },
      { fileName: 'cut.jpg', why: 'damaged' },
      { fileName: 'phone.heic', why: 'not-a-picture' },
    ]);
  });

  it('are read when their turn comes, and may be gone by then', async () => {
    const folder = folderWith({ 'a.jpg': jpeg(300, 400) });
    const { pictures } = await found(folder);
    expect(await pictures[0]?.read()).toEqual(jpeg(300, 400));
    rmSync(join(folder, 'a.jpg'));
    expect(await pictures[0]?.read()).toBeNull();
  });
});

it('a camera may write much before the size of its picture', async () => {
  const segment = [0xff, 0xe1, 0xff, 0xff, ...new Uint8Array(0xfffd)];
  const folder = folderWith({
    'a.jpg': jpeg(300, 400, [...segment, ...segment, ...segment, ...segment, ...segment]),
  });
  expect(await found(join(folder, 'a.jpg'))).toMatchObject({ names: ['a.jpg'], refused: [] });
});

it('a zip is looked into, a chosen file that is no picture is named', async () => {
  const folder = folderWith({
    'photos.zip': zipSync({ '4A/a.jpg': jpeg(300, 400), '../b.jpg': jpeg(300, 400) }),
    'liste.csv': Uint8Array.of(65),
    'cut.zip': zipSync({ 'a.jpg': jpeg(300, 400) }).slice(0, 40),
  });
  expect(
    await found(...['photos.zip', 'liste.csv', 'cut.zip'].map((name) => join(folder, name))),
  ).toMatchObject({
    names: ['a.jpg', 'b.jpg'],
    refused: [
      { fileName: 'liste.csv', why: 'not-a-picture' },
      { fileName: 'cut.zip', why: 'damaged' },
    ],
  });
});

it('more photos than a school has are not taken at once', async () => {
  const files = Array.from({ length: 1001 }, (_, index) => [`${index}.jpg`, jpeg(8, 8)]);
  const folder = folderWith(Object.fromEntries(files));
  expect(await readPictures([folder], unfold)).toEqual({ ok: false, error: 'too-many-photos' });
});

it('a path that leads nowhere is said', async () => {
  expect(await readPictures(['/nowhere/at/all.jpg'], unfold)).toEqual({
    ok: false,
    error: 'file-unreadable',
  });
});
