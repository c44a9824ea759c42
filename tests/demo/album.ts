import { join } from 'node:path';
import type { Continuo } from '../e2e/driver/continuo';

const images = join(__dirname, '../../docs/images');

/** Takes pictures of the window into `docs/images/`, numbered from `first` in the order taken. */
export function openAlbum(continuo: Continuo, first: number): (name: string) => Promise<void> {
  let next = first;
  return async (name) => {
    const path = join(images, `${String(next).padStart(2, '0')}-${name}.png`);
    next += 1;
    // The margin of the page: nothing lies there under the mouse.
    await continuo.page.mouse.move(288, 400);
    await continuo.page.evaluate(endOfTransitions);
    // Without `animations: 'disabled'`, which crashes the page of the old test runtime.
    await continuo.page.screenshot({ path });
  };
}

/** Runs inside the page: waits until what the mouse left behind has faded. */
async function endOfTransitions(): Promise<void> {
  await new Promise(requestAnimationFrame);
  const transitions = document.getAnimations().filter((each) => each instanceof CSSTransition);
  await Promise.allSettled(transitions.map((each) => each.finished));
}
