import { useEffect, useRef } from 'react';
import type { ChooserView } from '../../core/contract/chooser-view';
import styles from './chooser-page.module.css';

type Props = {
  readonly choice: ChooserView['choices'][number];
  readonly name: string;
  /** The keyboard begins here. */
  readonly isFirst: boolean;
  readonly onChoose: () => void;
};

/** One thing that can be shown; its picture is drawn, since the policy of our pages has no images. */
export function Choice({ choice, name, isFirst, onChoose }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isFirst) button.current?.focus();
  }, [isFirst]);
  useEffect(() => {
    if (choice.jpeg !== null) void draw(choice.jpeg, canvas.current);
  }, [choice]);
  return (
    <li>
      <button ref={button} type="button" className={styles.choice} onClick={onChoose}>
        <canvas ref={canvas} width={320} height={200} />
        <span>{name}</span>
      </button>
    </li>
  );
}

async function draw(jpeg: Uint8Array, canvas: HTMLCanvasElement | null): Promise<void> {
  const picture = await createImageBitmap(new Blob([new Uint8Array(jpeg)], { type: 'image/jpeg' }));
  if (canvas === null) return;
  const { width, height } = canvas;
  const scale = Math.min(width / picture.width, height / picture.height);
  const [w, h] = [picture.width * scale, picture.height * scale];
  canvas.getContext('2d')?.drawImage(picture, (width - w) / 2, (height - h) / 2, w, h);
  picture.close();
}
