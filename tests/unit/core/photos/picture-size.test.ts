import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureFormat, pictureSize } from '../../../../core/photos/picture-size';
import { gif, jpeg, png, webp } from './test-pictures';

describe('the size of a picture', () => {
  it.each([
    ['jpeg', jpeg(4000, 3000)],
    ['png', png(4000, 3000)],
    ['gif', gif(4000, 3000)],
    ['webp', webp('lossy', 4000, 3000)],
    ['webp', webp('lossless', 4000, 3000)],
    ['webp', webp('extended', 4000, 3000)],
  ])('of a %s is in its header', (format, bytes) => {
    expect(pictureSize(bytes)).toEqual({ ok: true, value: { format, width: 4000, height: 3000 } });
  });

  it('of a JPEG is not that of the thumbnail in its EXIF', () => {
    const thumbnail = [...jpeg(160, 120)];
    const exif = [0xff, 0xe1, 0, thumbnail.length + 2, ...thumbnail];
    expect(pictureSize(jpeg(3000, 4000, exif))).toMatchObject({
      value: { width: 3000, height: 4000 },
    });
  });

  it('is refused when a small file would unfold into more than fifty million pixels', () => {
    expect(pictureSize(png(10_000, 5_001))).toEqual({ ok: false, error: 'too-large' });
    expect(pictureSize(jpeg(65_535, 65_535))).toEqual({ ok: false, error: 'too-large' });
    expect(pictureSize(png(10_000, 5_000))).toMatchObject({ ok: true });
  });

  it('of a GIF is that of its first frame, when that reaches beyond the screen', () => {
    const comment = [0x21, 0xfe, 2, 0x2c, 0x2c, 3, 1, 2, 3, 0];
    expect(pictureSize(gif(1, 1, { width: 300, height: 400 }, comment))).toMatchObject({
      value: { width: 300, height: 400 },
    });
    expect(pictureSize(gif(1, 1, { left: 60_000, height: 60_000 }))).toMatchObject({
      error: 'too-large',
    });
    expect(pictureSize(gif(300, 400).slice(0, 13))).toEqual({ ok: false, error: 'damaged' });
    expect(pictureSize(gif(300, 400, {}, [0x21, 0xfe, 255]))).toMatchObject({ error: 'damaged' });
  });

  it('of an animated WebP or PNG is that of its canvas, of which no frame may reach out', () => {
    const animated = [...webp('extended', 60_000, 60_000), 0x41, 0x4e, 0x49, 0x4d];
    expect(pictureSize(Uint8Array.from(animated))).toEqual({ ok: false, error: 'too-large' });
    const acTL = [0, 0, 0, 8, 0x61, 0x63, 0x54, 0x4c, 0, 0, 0, 2, 0, 0, 0, 0];
    expect(pictureSize(Uint8Array.from([...png(60_000, 60_000), ...acTL]))).toMatchObject({
      error: 'too-large',
    });
    expect(pictureSize(Uint8Array.from([...png(300, 400), ...acTL]))).toMatchObject({ ok: true });
  });

  it('is missing to a damaged picture and to what is none', () => {
    expect(pictureSize(jpeg(300, 400).slice(0, 10))).toEqual({ ok: false, error: 'damaged' });
    expect(pictureSize(png(0, 400))).toEqual({ ok: false, error: 'damaged' });
    const text = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>');
    expect(pictureSize(text)).toEqual({ ok: false, error: 'not-a-picture' });
  });
});

it('hostile bytes behind any signature never throw', () => {
  const heads = [jpeg(8, 8), png(8, 8), gif(8, 8), webp('extended', 8, 8), new Uint8Array()];
  fc.assert(
    fc.property(
      fc.constantFrom(...heads),
      fc.nat(40),
      fc.uint8Array({ maxLength: 400 }),
      (head, kept, noise) => {
        const bytes = Uint8Array.from([...head.slice(0, kept), ...noise]);
        const size = pictureSize(bytes);
        if (size.ok) expect(size.value.format).toBe(pictureFormat(bytes));
      },
    ),
  );
});
