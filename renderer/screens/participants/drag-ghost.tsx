import type { PointerDrag } from '../../components/use-pointer-drag';
import styles from './join-panel.module.css';

type Props = { readonly drag: PointerDrag; readonly words: string };

/** What is being dragged, at the pointer. */
export function DragGhost({ drag, words }: Props) {
  return (
    <p
      className={styles.ghost}
      aria-hidden="true"
      style={{ transform: `translate(${drag.x}px, ${drag.y}px)` }}
    >
      {words}
    </p>
  );
}
