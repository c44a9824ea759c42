import { useEffect, useRef } from 'react';
import { PHOTO_HEIGHT, PHOTO_WIDTH } from '../../../../core/photos/photo-limits';
import styles from './photos.module.css';

/** A picture that is not kept yet: drawn, since our pages load no picture but the vault's. */
export function PhotoCanvas({ jpeg }: { readonly jpeg: Uint8Array }) {
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    let isShown = true;
    void createImageBitmap(new Blob([new Uint8Array(jpeg)])).then((picture) => {
      const context = isShown ? canvas.current?.getContext('2d') : null;
      if (context) {
        const scale = Math.min(PHOTO_WIDTH / picture.width, PHOTO_HEIGHT / picture.height);
        const [width, height] = [picture.width * scale, picture.height * scale];
        context.clearRect(0, 0, PHOTO_WIDTH, PHOTO_HEIGHT);
        context.drawImage(picture, (PHOTO_WIDTH - width) / 2, 0, width, height);
      }
      picture.close();
    });
    return () => {
      isShown = false;
    };
  }, [jpeg]);

  return (
    <canvas ref={canvas} width={PHOTO_WIDTH} height={PHOTO_HEIGHT} className={styles.canvas} />
  );
}
