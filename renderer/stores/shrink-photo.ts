import { PHOTO_HEIGHT, PHOTO_WIDTH } from '../../core/photos/photo-limits';

const ENOUGH_BYTES = 60_000;
/** From good to what still shows a face. */
const QUALITIES = [0.85, 0.7, 0.55, 0.4] as const;

/**
 * Makes a picture as small as the vault keeps it, turned upright as its EXIF says; null when it
 * does not draw. Decoding happens here, in the sandbox: main never decodes what a file brings.
 */
export async function shrinkPhoto(bytes: Uint8Array): Promise<Uint8Array | null> {
  try {
    const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
    const canvas = drawSmall(picture);
    picture.close();
    for (const quality of QUALITIES) {
      const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality });
      if (jpeg.size <= ENOUGH_BYTES || quality === QUALITIES.at(-1)) {
        return new Uint8Array(await jpeg.arrayBuffer());
      }
    }
    return null;
  } catch {
    return null;
  }
}

function drawSmall(picture: ImageBitmap): OffscreenCanvas {
  const { width, height } = smallSize(picture);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas to draw on');
  // A JPEG has no transparent ground: without a colour it would be black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, width, height);
  return canvas;
}

/** Within the limits, upright or lying, never larger than it is. */
function smallSize({ width, height }: Pick<ImageBitmap, 'width' | 'height'>) {
  const isUpright = height >= width;
  const [most, mostHigh] = isUpright ? [PHOTO_WIDTH, PHOTO_HEIGHT] : [PHOTO_HEIGHT, PHOTO_WIDTH];
  const scale = Math.min(1, most / width, mostHigh / height);
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}
