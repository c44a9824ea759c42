import { join } from 'node:path';
import { app } from 'electron';
import type { NamedBytes, SortedPictures } from '../../core/photos/sort-pictures';
import { assertNever } from '../../core/shared/assert-never';
import { runAside, sharedBytes } from './run-aside';

/** The largest set unfolds in a few seconds on an old laptop; its bytes do not count here. */
const LIMITS = { milliseconds: 60_000, megabytes: 512 };

/** `picturesOfArchive` in a thread of its own: a bomb takes neither the window nor the app. */
export async function unfoldPicturesAside(archive: NamedBytes): Promise<SortedPictures> {
  const script = join(app.getAppPath(), 'out/main/unfold-pictures.cjs');
  const { name, bytes } = archive;
  const answer = await runAside(script, { name, bytes: sharedBytes(bytes) }, LIMITS);
  switch (answer.kind) {
    case 'answer':
      return answer.value as SortedPictures;
    case 'too-slow':
    case 'too-large':
      return { pictures: [], refused: [{ fileName: name, why: 'too-large' }] };
    default:
      return assertNever(answer);
  }
}
